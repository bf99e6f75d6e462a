package dev.usher.generator.declaration;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Who can see what: an element is seen as far as it, and each type around it, can be. */
public final class Visibility {
  private Visibility() {}

  /** From where {@code element}, a type or a member of one, can be named. */
  public static Access of(Element element) {
    Access own = own(element);
    return element.getEnclosingElement() instanceof TypeElement around
        ? Stream.of(own, of(around)).max(Comparator.naturalOrder()).orElse(own)
        : own;
  }

  /** The type, itself or else the nearest around it, that is seen no further than it is. */
  public static TypeElement narrowest(TypeElement type) {
    Access access = of(type);
    return andEnclosing(type).filter(around -> own(around) == access).findFirst().orElse(type);
  }

  /** The type, itself or one around it, that is private. */
  public static Optional<TypeElement> hider(TypeElement type) {
    return Optional.of(narrowest(type)).filter(narrowest -> own(narrowest) == Access.PRIVATE);
  }

  /** The type that is in no other. */
  public static TypeElement outermost(TypeElement type) {
    return andEnclosing(type).reduce(type, (inner, outer) -> outer);
  }

  /** The type, then those around it, nearest first. */
  static Stream<TypeElement> andEnclosing(TypeElement type) {
    return Stream.iterate(
            Optional.of(type), Optional::isPresent, around -> around.flatMap(Visibility::enclosing))
        .flatMap(Optional::stream);
  }

  private static Optional<TypeElement> enclosing(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement around
        ? Optional.of(around)
        : Optional.empty();
  }

  private static Access own(Element element) {
    Set<Modifier> modifiers = element.getModifiers();
    if (modifiers.contains(Modifier.PUBLIC)) {
      return Access.PUBLIC;
    }
    return modifiers.contains(Modifier.PRIVATE) ? Access.PRIVATE : Access.PACKAGE;
  }
}
