package dev.usher.generator;

import dev.usher.generator.declaration.AnnotationNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/**
 * Finds annotations that lack what they need, or have values that make no sense to the compiler.
 */
final class BrokenAnnotations extends SimpleAnnotationValueVisitor14<Boolean, Boolean> {
  // What javac hands over for a value of the wrong type, or for a constant that is not there.
  private static final String NO_VALUE = "<error>";

  private final Map<TypeElement, Set<ExecutableElement>> required = new HashMap<>();

  BrokenAnnotations() {
    super(false);
  }

  /** Whether {@code element} carries one, or two where one is allowed. */
  boolean areOn(Element element) {
    Set<Element> types = new HashSet<>();
    return element.getAnnotationMirrors().stream()
        .anyMatch(
            annotation ->
                !types.add(annotation.getAnnotationType().asElement()) || isBroken(annotation));
  }

  private boolean isBroken(AnnotationMirror annotation) {
    TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
    boolean isOurs = type.getQualifiedName().toString().startsWith(AnnotationNames.PACKAGE + ".");
    return !annotation.getElementValues().keySet().containsAll(required(type))
        || annotation.getElementValues().values().stream()
            .anyMatch(value -> isBroken(value, isOurs));
  }

  private Set<ExecutableElement> required(TypeElement type) {
    return required.computeIfAbsent(
        type,
        annotation ->
            ElementFilter.methodsIn(annotation.getEnclosedElements()).stream()
                .filter(member -> member.getDefaultValue() == null)
                .collect(Collectors.toUnmodifiableSet()));
  }

  private boolean isBroken(AnnotationValue value, boolean isOurs) {
    return isMissing(value) || value.accept(this, isOurs);
  }

  // A text of the source would be in quotes, but for Eclipse's compiler, which has them always.
  private static boolean isMissing(AnnotationValue value) {
    return NO_VALUE.equals(value.getValue())
        && (NO_VALUE.equals(value.toString())
            || value.getClass().getName().startsWith("org.eclipse."));
  }

  @Override
  public Boolean visitArray(List<? extends AnnotationValue> values, Boolean isOurs) {
    return values.stream().anyMatch(value -> isBroken(value, isOurs));
  }

  @Override
  public Boolean visitAnnotation(AnnotationMirror annotation, Boolean isOurs) {
    return isBroken(annotation);
  }

  /** Exceptions only: what we are to make an instance of, we have to know whole. */
  @Override
  public Boolean visitType(TypeMirror type, Boolean isOurs) {
    return isOurs
        && !(type instanceof DeclaredType declared
            && Signatures.isWholeException((TypeElement) declared.asElement()));
  }
}
