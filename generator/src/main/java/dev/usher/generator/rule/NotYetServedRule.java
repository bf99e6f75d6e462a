package dev.usher.generator.rule;

import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.AnswerShape;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.LibraryNames;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Site;
import dev.usher.generator.diagnostic.Sited;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is announced but not built yet is refused, not ignored. */
final class NotYetServedRule implements EndpointRule {

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    return later(endpoint).stream().toList();
  }

  private static Optional<Diagnostic> later(EndpointDeclaration endpoint) {
    AnswerShape answer = AnswerShape.of(endpoint.returns());
    if (answer.content().is(LibraryNames.PAGES)) {
      return endpoint
          .find(AnnotationNames.PAGINATED)
          .filter(
              paginated ->
                  paginated
                      .text("items")
                      .filter(Predicate.not(NotYetServedRule::isBlank))
                      .isPresent())
          .map(
              paginated ->
                  later(
                      paginated,
                      "return one page, with its cursor as a @Query parameter, meanwhile"));
    }
    return answer.kind() == AnswerShape.Kind.LATER
        ? Optional.of(
            later(
                endpoint.returns().display(),
                endpoint.site(),
                "return the answer as it is, meanwhile"))
        : Optional.empty();
  }

  private static boolean isBlank(Sited<String> text) {
    return text.value().isBlank();
  }

  private static Diagnostic later(AnnotationDeclaration annotation, String hint) {
    return later(annotation.display(), annotation.site(), hint);
  }

  private static Diagnostic later(String what, Site site, String hint) {
    return Diagnostic.of(
        Code.NOT_YET_SERVED, site, what + " is not served by this version of Usher", hint);
  }
}
