package dev.usher.generator.declaration;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Reads what sealed interfaces permit. */
public final class PermittedReader {
  private PermittedReader() {}

  /** Whether {@code type} is a sealed interface. */
  public static boolean isSealedInterface(TypeElement type) {
    return type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED);
  }

  /** The types that {@code type} permits, those beside it in the order of the source. */
  public static List<TypeElement> read(TypeElement type) {
    List<TypeElement> written = nested(Visibility.outermost(type)).toList();
    return type.getPermittedSubclasses().stream()
        .filter(permitted -> permitted.getKind() == TypeKind.DECLARED)
        .map(permitted -> (TypeElement) ((DeclaredType) permitted).asElement())
        .sorted(Comparator.comparingInt(permitted -> place(permitted, written)))
        .toList();
  }

  // Eclipse's compiler has those of an interface without "permits" in another order than javac.
  private static int place(TypeElement permitted, List<TypeElement> written) {
    int place = written.indexOf(permitted);
    return place < 0 ? written.size() : place;
  }

  private static Stream<TypeElement> nested(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .flatMap(PermittedReader::nested));
  }
}
