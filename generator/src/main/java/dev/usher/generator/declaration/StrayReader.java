package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.diagnostic.Site;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Reads annotations of Usher's that stand on classes and their members. Interfaces are left out:
 * what stands on them is read with the interface that carries, or inherits from one that carries,
 * {@code @ZendeskApi}.
 */
public final class StrayReader {
  // Each is read with the type that carries it.
  private static final Set<ClassName> OF_STEPS =
      Set.of(AnnotationNames.ZENDESK_API, AnnotationNames.MODEL, AnnotationNames.UNKNOWN);

  private static final Set<ClassName> OF_ERROR_CASES =
      Set.of(
          AnnotationNames.ON_ERROR,
          AnnotationNames.ON_ERROR_LIST,
          AnnotationNames.ON_TRANSPORT_ERROR);

  /** Makes a reader. */
  public StrayReader() {}

  /** The strays on {@code element} itself. */
  public List<Stray> read(Element element) {
    Element type = typeOf(element);
    if (element.getKind() == ElementKind.PACKAGE || carries(type, AnnotationNames.ZENDESK_API)) {
      return List.of();
    }
    boolean isOfInterface = type.getKind() == ElementKind.INTERFACE;
    return element.getAnnotationMirrors().stream()
        .filter(
            mirror ->
                name(mirror).equals(AnnotationNames.UNKNOWN)
                    ? isStrayUnknown(element, type)
                    : isStray(name(mirror), element, isOfInterface))
        .map(
            mirror ->
                new Stray(
                    name(mirror), Site.of(element).at(mirror), carrier(element), describe(element)))
        .toList();
  }

  /** It is for models, where their step judges it, and for constants of enums that are models. */
  private static boolean isStrayUnknown(Element element, Element type) {
    boolean isConstant = element.getKind() == ElementKind.ENUM_CONSTANT;
    return !(isConstant || element.equals(type)) || !carries(type, AnnotationNames.MODEL);
  }

  private static boolean isStray(ClassName annotation, Element element, boolean isOfInterface) {
    if (OF_ERROR_CASES.contains(annotation) && isErrorCase(element)) {
      return false;
    }
    return annotation.packageName().equals(AnnotationNames.PACKAGE)
        && !OF_STEPS.contains(annotation)
        && (!isOfInterface || annotation.equals(AnnotationNames.ON_TRANSPORT_ERROR));
  }

  // Which of them a client makes is judged where one returns a Result of them.
  private static boolean isErrorCase(Element element) {
    return element.getKind() == ElementKind.RECORD
        && ((TypeElement) element)
            .getInterfaces().stream()
                .anyMatch(
                    above ->
                        above instanceof DeclaredType declared
                            && declared.asElement() instanceof TypeElement type
                            && PermittedReader.isSealedInterface(type));
  }

  private static boolean carries(Element type, ClassName annotation) {
    return type.getAnnotationMirrors().stream().anyMatch(mirror -> name(mirror).equals(annotation));
  }

  private static Element typeOf(Element element) {
    Element around = element;
    while (!(around instanceof TypeElement) && around.getEnclosingElement() != null) {
      around = around.getEnclosingElement();
    }
    return around;
  }

  private static ClassName name(AnnotationMirror mirror) {
    return ClassName.get((TypeElement) mirror.getAnnotationType().asElement());
  }

  private static Stray.Carrier carrier(Element element) {
    if (element instanceof TypeElement) {
      return Stray.Carrier.TYPE;
    }
    return element.getKind() == ElementKind.ENUM_CONSTANT
        ? Stray.Carrier.CONSTANT
        : Stray.Carrier.OTHER;
  }

  private static String describe(Element element) {
    if (isComponent(element)) {
      return "component '" + element.getSimpleName() + "'";
    }
    String kind = element.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return kind + " " + element.getSimpleName();
  }

  /** An annotation on a component goes to its field too; the field has a place in the source. */
  private static boolean isComponent(Element element) {
    return element.getKind() == ElementKind.FIELD
        && typeOf(element).getKind() == ElementKind.RECORD
        && !element.getModifiers().contains(Modifier.STATIC);
  }
}
