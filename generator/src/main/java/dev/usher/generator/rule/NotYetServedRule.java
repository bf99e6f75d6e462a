package dev.usher.generator.rule;

import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.AnswerShape;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is announced but not built yet is refused, not ignored. */
final class NotYetServedRule implements EndpointRule {

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    Optional<Diagnostic> paging =
        endpoint
            .find(AnnotationNames.PAGINATED)
            .map(
                paginated ->
                    later(
                        paginated,
                        "return one page, with its cursor as a @Query parameter, meanwhile"))
            .or(() -> returned(endpoint));
    return Stream.concat(
            paging.stream(),
            endpoint.find(AnnotationNames.SERIALIZED_BY).stream()
                .map(
                    annotation -> later(annotation, "leave it out, and keep calls apart yourself")))
        .toList();
  }

  private static Optional<Diagnostic> returned(EndpointDeclaration endpoint) {
    return AnswerShape.of(endpoint.returns()).kind() == AnswerShape.Kind.LATER
        ? Optional.of(
            later(
                endpoint.returns().display(),
                endpoint.site(),
                "return the answer as it is, meanwhile"))
        : Optional.empty();
  }

  private static Diagnostic later(AnnotationDeclaration annotation, String hint) {
    return later(annotation.display(), annotation.site(), hint);
  }

  private static Diagnostic later(String what, Site site, String hint) {
    return Diagnostic.of(
        Code.NOT_YET_SERVED, site, what + " is not served by this version of Usher", hint);
  }
}
