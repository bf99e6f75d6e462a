package dev.usher.generator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Finds what compilers complain of themselves, though they hand it over as if nothing were wrong:
 * some of it they notice after the processors only. To judge such a type, or to generate from it,
 * would add to that.
 */
final class Defects {
  /** What no record component may be called (JLS 8.10.1). */
  private static final Set<String> NO_COMPONENTS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private final BrokenAnnotations annotations = new BrokenAnnotations();
  private final Types types;
  private final Clashes clashes;

  Defects(Types types) {
    this.types = types;
    this.clashes = new Clashes(types);
  }

  /** Whether the compiler complains of {@code type} without our help. */
  boolean in(TypeElement type) {
    return hasDefect(type)
        || hasWrongModifier(type)
        || isAboveItself(type, type, new HashSet<>())
        || !type.getInterfaces().stream().allMatch(Defects::isInterface)
        || hasStrangers(type, new HashSet<>())
        || repeats(type.getRecordComponents())
        || type.getRecordComponents().stream().anyMatch(Defects::isMisnamed)
        || repeats(ElementFilter.fieldsIn(type.getEnclosedElements()))
        || ElementFilter.fieldsIn(type.getEnclosedElements()).stream().anyMatch(this::hasDefect)
        || ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(this::inMethod)
        || clashes.in(type);
  }

  private boolean inMethod(ExecutableElement method) {
    return hasDefect(method)
        || repeats(method.getParameters())
        || method.getParameters().stream().anyMatch(this::hasDefect);
  }

  private boolean hasDefect(Element element) {
    return !SourceVersion.isIdentifier(element.getSimpleName())
        || element.asType().getKind() == TypeKind.VOID
        || (element instanceof Parameterizable generic && repeats(generic.getTypeParameters()))
        || annotations.areOn(element);
  }

  private static boolean isMisnamed(Element component) {
    return NO_COMPONENTS.contains(component.getSimpleName().toString());
  }

  private static boolean hasWrongModifier(TypeElement type) {
    Set<Modifier> modifiers = type.getModifiers();
    return (type.getKind() == ElementKind.INTERFACE && modifiers.contains(Modifier.FINAL))
        || (type.getKind() == ElementKind.RECORD && modifiers.contains(Modifier.ABSTRACT))
        || (!type.getNestingKind().isNested() && modifiers.contains(Modifier.PRIVATE));
  }

  private static boolean isAboveItself(TypeElement type, TypeElement from, Set<Element> seen) {
    return from.getInterfaces().stream()
        .filter(DeclaredType.class::isInstance)
        .map(above -> ((DeclaredType) above).asElement())
        .anyMatch(
            above ->
                above.equals(type)
                    || (seen.add(above)
                        && above instanceof TypeElement further
                        && isAboveItself(type, further, seen)));
  }

  private static boolean isInterface(TypeMirror above) {
    return above instanceof DeclaredType type && type.asElement().getKind().isInterface();
  }

  /**
   * Whether it, or a sealed type that it permits, permits nothing or what is not below it. An enum
   * of which a constant has a body is sealed too, and nothing is wrong with that.
   */
  private boolean hasStrangers(TypeElement type, Set<Element> seen) {
    List<? extends TypeMirror> permitted = type.getPermittedSubclasses();
    return type.getKind() != ElementKind.ENUM
        && type.getModifiers().contains(Modifier.SEALED)
        && (!seen.add(type)
            || permitted.isEmpty()
            || permitted.stream()
                .anyMatch(
                    one ->
                        !isBelow(type, one)
                            || hasStrangers((TypeElement) types.asElement(one), seen)));
  }

  private boolean isBelow(TypeElement type, TypeMirror permitted) {
    return permitted instanceof DeclaredType declared
        && !declared.asElement().equals(type)
        && types.directSupertypes(permitted).stream()
            .anyMatch(above -> type.equals(types.asElement(above)));
  }

  private static boolean repeats(List<? extends Element> elements) {
    Set<String> names = new HashSet<>();
    return !elements.stream().allMatch(element -> names.add(element.getSimpleName().toString()));
  }
}
