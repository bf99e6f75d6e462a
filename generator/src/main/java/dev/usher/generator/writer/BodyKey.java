package dev.usher.generator.writer;

import com.palantir.javapoet.TypeName;
import dev.usher.generator.model.ParameterModel.WrappedBody;
import java.util.Locale;

/**
 * One need of a wrapped body. Parameters with equal needs share a field.
 *
 * @param type what is encoded
 * @param member the member that it is sent as
 */
record BodyKey(TypeName type, String member) {

  static BodyKey of(WrappedBody body) {
    return new BodyKey(body.type().box(), body.member());
  }

  /** The name to wish for: {@code newTicketBody}. */
  String fieldName() {
    String words = TypeWords.of(type);
    int capitals = 0;
    while (capitals < words.length() && Character.isUpperCase(words.charAt(capitals))) {
      capitals++;
    }
    int lowered = capitals > 1 && capitals < words.length() ? capitals - 1 : capitals;
    return words.substring(0, lowered).toLowerCase(Locale.ROOT) + words.substring(lowered) + "Body";
  }
}
