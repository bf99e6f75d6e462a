package dev.usher.generator.rule;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.ParameterDeclaration;
import dev.usher.generator.declaration.RequestLine;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Site;
import java.util.ArrayList;
import java.util.List;

/** Idempotency keys go with POST requests, one with each. */
final class IdempotencyRule implements EndpointRule {
  private static final ClassName STRING = ClassName.get(String.class);

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    List<Diagnostic> found = new ArrayList<>();
    endpoint
        .request()
        .filter(request -> !request.verb().equals("POST"))
        .ifPresent(
            request ->
                endpoint
                    .find(AnnotationNames.IDEMPOTENT)
                    .ifPresent(annotation -> found.add(notPost(annotation, request))));
    List<ParameterDeclaration> keys = endpoint.parametersWith(AnnotationNames.IDEMPOTENCY_KEY);
    for (int i = 0; i < keys.size(); i++) {
      found.addAll(check(keys.get(i), i, endpoint));
    }
    return found;
  }

  private static List<Diagnostic> check(
      ParameterDeclaration key, int index, EndpointDeclaration endpoint) {
    Site site = Bindings.site(key, AnnotationNames.IDEMPOTENCY_KEY);
    if (index > 0) {
      return List.of(
          Diagnostic.of(
              Code.SEVERAL_IDEMPOTENCY_KEYS,
              site,
              "parameter '" + key.name() + "' is a second @IdempotencyKey",
              "keep one"));
    }
    if (!endpoint.has(AnnotationNames.IDEMPOTENT)) {
      return List.of(
          Diagnostic.of(
              Code.IDEMPOTENCY_KEY_WITHOUT_IDEMPOTENT,
              site,
              "parameter '" + key.name() + "' is a key that " + endpoint.name() + " does not send",
              "annotate " + endpoint.name() + " with @Idempotent, or leave out the parameter"));
    }
    return key.type().is(STRING)
        ? List.of()
        : List.of(
            Diagnostic.of(
                Code.IDEMPOTENCY_KEY_NOT_STRING,
                site,
                "an @IdempotencyKey is a String; '" + key.name() + "' is " + key.type().display(),
                "declare it as String"));
  }

  private static Diagnostic notPost(AnnotationDeclaration annotation, RequestLine request) {
    return Diagnostic.of(
        Code.IDEMPOTENT_WITHOUT_POST,
        annotation.site(),
        "@Idempotent is for POST; Zendesk takes no Idempotency-Key with " + request.verb(),
        "leave it out");
  }
}
