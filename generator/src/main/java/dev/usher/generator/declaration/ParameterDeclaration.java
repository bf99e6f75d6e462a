package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.diagnostic.Site;
import java.util.List;

/**
 * A parameter of an endpoint.
 *
 * @param site where it stands
 * @param name its name
 * @param type its type; an array where it is variable in number
 * @param isVarargs whether it was written with {@code ...}
 * @param annotations what it carries
 */
public record ParameterDeclaration(
    Site site, String name, TypeFacts type, boolean isVarargs, Annotations annotations) {

  /** Retrofit's annotations that say what becomes of it: one, if all is well. */
  public List<AnnotationDeclaration> bindings() {
    return annotations.all().stream()
        .filter(annotation -> RetrofitNames.PARAMETERS.contains(annotation.type()))
        .toList();
  }

  /** Whether it carries an annotation of a type. */
  public boolean has(ClassName annotation) {
    return annotations.has(annotation);
  }

  /** Whether nothing says what becomes of it. */
  public boolean isUnbound() {
    return bindings().isEmpty() && !isCallOptions() && !isIdempotencyKey();
  }

  /** Whether it adjusts the call and is not sent. */
  public boolean isCallOptions() {
    return type.is(LibraryNames.CALL_OPTIONS) && bindings().isEmpty();
  }

  /** Whether it is the caller's own idempotency key. */
  public boolean isIdempotencyKey() {
    return has(AnnotationNames.IDEMPOTENCY_KEY) && bindings().isEmpty();
  }
}
