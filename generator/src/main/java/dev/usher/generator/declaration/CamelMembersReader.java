package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds members in camel case: the first of each record, and of the records in it. */
final class CamelMembersReader {
  private final Set<TypeElement> visited = new HashSet<>();
  private final List<CamelMember> found = new ArrayList<>();

  private CamelMembersReader() {}

  static List<CamelMember> read(TypeElement type) {
    CamelMembersReader reader = new CamelMembersReader();
    reader.visit(type);
    return List.copyOf(reader.found);
  }

  private void visit(TypeElement type) {
    if (type.getKind() != ElementKind.RECORD
        || isAnnotated(type, LibraryNames.JSON_CLASS)
        || !visited.add(type)) {
      return;
    }
    List<? extends RecordComponentElement> components = type.getRecordComponents();
    if (isMoshis(type)) {
      components.stream()
          .filter(CamelMembersReader::isCamel)
          .findFirst()
          .map(component -> component.getSimpleName().toString())
          .ifPresent(name -> found.add(new CamelMember(ClassName.get(type), name)));
    }
    components.stream()
        .filter(component -> !hasOwnAdapter(component))
        .flatMap(component -> classes(component.asType()))
        .forEach(this::visit);
  }

  /** Whether Moshi reads and writes it by itself, which it does for public records only. */
  private static boolean isMoshis(TypeElement type) {
    return !isAnnotated(type, AnnotationNames.MODEL)
        && type.getModifiers().contains(Modifier.PUBLIC);
  }

  private static boolean isCamel(RecordComponentElement component) {
    return component.getSimpleName().chars().anyMatch(Character::isUpperCase)
        && !isAnnotated(component, LibraryNames.JSON)
        && !hasOwnAdapter(component);
  }

  private static boolean hasOwnAdapter(RecordComponentElement component) {
    return annotations(component)
        .anyMatch(annotation -> isAnnotated(annotation, LibraryNames.JSON_QUALIFIER));
  }

  private static Stream<TypeElement> classes(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return classes(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        ? Stream.concat(
            Stream.of((TypeElement) declared.asElement()),
            declared.getTypeArguments().stream().flatMap(CamelMembersReader::classes))
        : Stream.empty();
  }

  private static boolean isAnnotated(Element element, ClassName annotation) {
    return annotations(element).map(ClassName::get).anyMatch(annotation::equals);
  }

  private static Stream<TypeElement> annotations(Element element) {
    return element.getAnnotationMirrors().stream()
        .map(AnnotationMirror::getAnnotationType)
        .map(type -> (TypeElement) type.asElement());
  }
}
