package dev.usher.generator.json.declaration;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Who can see a type. */
final class Visibility {
  private Visibility() {}

  /** The type, itself or one around it, that is private. */
  static Optional<TypeElement> hider(TypeElement type) {
    return andEnclosing(type)
        .filter(around -> around.getModifiers().contains(Modifier.PRIVATE))
        .findFirst();
  }

  /** Whether it and all types around it are public. */
  static boolean isPublic(TypeElement type) {
    return andEnclosing(type).allMatch(around -> around.getModifiers().contains(Modifier.PUBLIC));
  }

  /** The type that is in no other. */
  static TypeElement outermost(TypeElement type) {
    return andEnclosing(type).reduce(type, (inner, outer) -> outer);
  }

  private static Stream<TypeElement> andEnclosing(TypeElement type) {
    return Stream.iterate(
            Optional.of(type), Optional::isPresent, around -> around.flatMap(Visibility::enclosing))
        .flatMap(Optional::stream);
  }

  private static Optional<TypeElement> enclosing(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement around
        ? Optional.of(around)
        : Optional.empty();
  }
}
