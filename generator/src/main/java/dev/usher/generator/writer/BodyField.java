package dev.usher.generator.writer;

import com.palantir.javapoet.TypeName;
import dev.usher.generator.model.AnnotationModel;
import dev.usher.generator.model.ParameterModel.WrappedBody;
import java.util.List;

/**
 * A field that wraps bodies. Parameters with equal needs share one.
 *
 * @param name the field
 * @param need what it is for
 * @param method the method of the Retrofit interface that first needs it
 */
record BodyField(String name, Need need, String method) {

  TypeName type() {
    return need.type();
  }

  String member() {
    return need.member();
  }

  boolean isQualified() {
    return !need.qualifiers().isEmpty();
  }

  /**
   * What is to be wrapped.
   *
   * @param type what is encoded
   * @param member the member that it is sent as
   * @param qualifiers the annotations that choose its adapter
   */
  record Need(TypeName type, String member, List<AnnotationModel> qualifiers) {

    static Need of(WrappedBody body) {
      return new Need(
          body.type().box(),
          body.member(),
          body.annotations().stream()
              .filter(annotation -> !annotation.type().packageName().equals("retrofit2.http"))
              .toList());
    }

    /** The name to wish for: {@code newTicketBody}. */
    String fieldName() {
      return TypeWords.lowered(TypeWords.of(type)) + "Body";
    }
  }
}
