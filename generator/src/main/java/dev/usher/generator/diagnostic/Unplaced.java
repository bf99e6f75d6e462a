package dev.usher.generator.diagnostic;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;

/**
 * What Eclipse's compiler has no place for: told to print at a package, a record, a component, or a
 * constant of an enum, it prints without a file. (BaseMessagerImpl.createProblem, seen in 3.46.)
 */
final class Unplaced {
  private Unplaced() {}

  static boolean contains(Element element) {
    return switch (element.getKind()) {
      case PACKAGE, RECORD, RECORD_COMPONENT, ENUM_CONSTANT -> isOfEclipse(element);
      case FIELD -> isComponent(element) && isOfEclipse(element);
      default -> false;
    };
  }

  /** The nearest type around {@code element} that there is a place for. */
  static Optional<Element> around(Element element) {
    return Stream.iterate(element, one -> one != null, Element::getEnclosingElement)
        .filter(one -> !contains(one) && one.getKind() != ElementKind.MODULE)
        .findFirst();
  }

  /**
   * What {@code element} is: {@code record com.acme.Ticket}, {@code LOW of enum com.acme.Level}.
   */
  static String describe(Element element) {
    if (element instanceof QualifiedNameable named) {
      return kind(element) + named.getQualifiedName();
    }
    return element.getEnclosingElement() instanceof TypeElement type
        ? element.getSimpleName() + " of " + describe(type)
        : kind(element) + element.getSimpleName();
  }

  private static String kind(Element element) {
    return element.getKind().name().toLowerCase(Locale.ROOT) + " ";
  }

  private static boolean isComponent(Element field) {
    return field.getEnclosingElement() instanceof TypeElement type
        && type.getKind() == ElementKind.RECORD
        && !field.getModifiers().contains(Modifier.STATIC);
  }

  private static boolean isOfEclipse(Element element) {
    return element.getClass().getName().startsWith("org.eclipse.");
  }
}
