package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.diagnostic.Site;
import java.util.List;
import java.util.Optional;

/**
 * A parameter of an endpoint.
 *
 * @param site where it stands
 * @param name its name
 * @param type its type; an array where it is variable in number
 * @param isVarargs whether it was written with {@code ...}
 * @param annotations what it carries
 * @param contents what its type holds
 */
public record ParameterDeclaration(
    Site site,
    String name,
    TypeFacts type,
    boolean isVarargs,
    Annotations annotations,
    Contents contents) {

  /** Retrofit's annotations that say what becomes of it: one, if all is well. */
  public List<AnnotationDeclaration> bindings() {
    return annotations.all().stream()
        .filter(annotation -> RetrofitNames.PARAMETERS.contains(annotation.type()))
        .toList();
  }

  /** The only thing that becomes of it; empty where nothing does, or several things. */
  public Optional<AnnotationDeclaration> binding() {
    List<AnnotationDeclaration> bindings = bindings();
    return bindings.size() == 1 ? Optional.of(bindings.get(0)) : Optional.empty();
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
