package dev.usher.generator.rule;

import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.AnswerShape;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.ErrorMapping;
import dev.usher.generator.declaration.ParameterDeclaration;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Site;
import java.util.List;
import java.util.stream.Stream;

/**
 * Retrofit's own {@code Call} is handed to the caller, who sends it: nothing that Usher does for a
 * call is done for it.
 */
final class HandedThroughRule implements EndpointRule {

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    AnswerShape answer = AnswerShape.of(endpoint.returns());
    if (!answer.isCall()) {
      return List.of();
    }
    return Stream.of(
            Stream.of(
                    AnnotationNames.RETRY,
                    AnnotationNames.IDEMPOTENT,
                    AnnotationNames.SERIALIZED_BY)
                .flatMap(type -> endpoint.find(type).stream())
                .map(found -> ignored(found.display(), found.site())),
            endpoint.annotations().mappings().stream()
                .map(ErrorMapping::site)
                .map(site -> ignored("@OnError", site)),
            endpoint.parameters().stream()
                .filter(ParameterDeclaration::isCallOptions)
                .map(parameter -> ignored("CallOptions", parameter.site())))
        .flatMap(found -> found)
        .toList();
  }

  private static Diagnostic ignored(String what, Site site) {
    return Diagnostic.of(
        Code.IGNORED_ON_CALL,
        site,
        what + " does nothing for a Call: the caller sends it, and reads the answer",
        "leave it out, or return the answer itself or a CompletableFuture of it");
  }
}
