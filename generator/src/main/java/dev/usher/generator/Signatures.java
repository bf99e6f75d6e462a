package dev.usher.generator;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Looks for types that are missing from the signatures of class files. javac learns of them only
 * when somebody asks for their kind, so validation by visitors does not see them.
 */
final class Signatures {
  private Signatures() {}

  /** The first type in the signatures of {@code type}'s methods that cannot be found. */
  static Optional<String> missing(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .flatMap(Signatures::mentioned)
        .flatMap(Signatures::parts)
        .filter(part -> part.getKind() == TypeKind.ERROR)
        .map(TypeMirror::toString)
        .findFirst();
  }

  /** Whether {@code type} can be thrown, and all that its constructors mention can be found. */
  static boolean isWholeException(TypeElement type) {
    return isThrowable(type)
        && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .flatMap(Signatures::mentioned)
            .flatMap(Signatures::parts)
            .noneMatch(part -> part.getKind() == TypeKind.ERROR);
  }

  private static boolean isThrowable(TypeElement type) {
    Set<Element> seen = new HashSet<>();
    TypeMirror above = type.asType();
    while (above.getKind() == TypeKind.DECLARED
        && ((DeclaredType) above).asElement() instanceof TypeElement element
        && seen.add(element)) {
      if (element.getQualifiedName().contentEquals("java.lang.Throwable")) {
        return true;
      }
      above = element.getSuperclass();
    }
    return false;
  }

  private static Stream<TypeMirror> mentioned(ExecutableElement method) {
    return Stream.of(
            Stream.of(method.getReturnType()),
            method.getParameters().stream().map(VariableElement::asType),
            method.getThrownTypes().stream())
        .flatMap(types -> types);
  }

  private static Stream<TypeMirror> parts(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return parts(array.getComponentType());
    }
    List<? extends TypeMirror> arguments =
        type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
    return Stream.concat(Stream.of(type), arguments.stream().flatMap(Signatures::parts));
  }
}
