package dev.usher.generator.diagnostic;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import org.jspecify.annotations.Nullable;

/**
 * An annotation on an element, or a value in it, in the two ways that compilers want it told: javac
 * finds any value within the outermost annotation; Eclipse's compiler finds members only, and those
 * only in the annotation that has them.
 *
 * @param annotation the outermost annotation
 * @param value the value itself: of a member, of an array in it, or a nested annotation
 * @param innermost the annotation that the value is, or is in
 * @param member the value of the innermost annotation's member that the value is, or is in
 */
record Spot(
    AnnotationMirror annotation,
    @Nullable AnnotationValue value,
    AnnotationMirror innermost,
    @Nullable AnnotationValue member) {

  /** An annotation as a whole. */
  static Spot of(AnnotationMirror annotation) {
    return new Spot(annotation, null, annotation, null);
  }

  /** A value in this annotation, or in the array that this is. */
  Spot at(AnnotationValue part) {
    if (part.getValue() instanceof AnnotationMirror nested) {
      return new Spot(annotation, part, nested, null);
    }
    boolean isElement = member != null && member.getValue() instanceof List;
    return new Spot(annotation, part, innermost, isElement ? member : part);
  }
}
