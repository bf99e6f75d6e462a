package dev.usher.generator.rule;

import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.AnswerShape;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.LibraryNames;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Sited;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code @Unwrap} names a member of a JSON answer. */
final class UnwrapRule implements EndpointRule {

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    return endpoint
        .find(AnnotationNames.UNWRAP)
        .flatMap(unwrap -> check(unwrap, endpoint))
        .map(List::of)
        .orElseGet(List::of);
  }

  private static Optional<Diagnostic> check(
      AnnotationDeclaration unwrap, EndpointDeclaration endpoint) {
    return switch (AnswerShape.of(endpoint.returns()).kind()) {
      case NOTHING, BODY, STREAM, CALL -> Optional.of(withoutJson(unwrap, endpoint));
      case JSON -> unwrap.text("value").filter(path -> !isPath(path)).map(UnwrapRule::malformed);
      case LATER ->
          Optional.of(AnswerShape.of(endpoint.returns()).content())
              .filter(content -> content.is(LibraryNames.PAGES))
              .map(pages -> ofPages(unwrap));
      case EMPTY, HELD_CALL, CONTAINER, FOREIGN, RAW -> Optional.empty();
    };
  }

  private static boolean isPath(Sited<String> path) {
    return Arrays.stream(path.value().split("\\.", -1)).noneMatch(String::isBlank);
  }

  private static Diagnostic withoutJson(
      AnnotationDeclaration unwrap, EndpointDeclaration endpoint) {
    return Diagnostic.of(
        Code.UNWRAP_WITHOUT_JSON,
        unwrap.site(),
        "@Unwrap does nothing for " + endpoint.returns().display() + ": no JSON is decoded",
        "leave it out, or return the type that the member holds");
  }

  private static Diagnostic ofPages(AnnotationDeclaration unwrap) {
    return Diagnostic.of(
        Code.UNWRAP_WITHOUT_JSON,
        unwrap.site(),
        "@Unwrap does nothing for Pages: @Paginated names the member with the items",
        "leave it out");
  }

  private static Diagnostic malformed(Sited<String> path) {
    return Diagnostic.of(
        Code.MALFORMED_MEMBER_NAME,
        path.site(),
        "@Unwrap(\"" + path.value() + "\") names no member",
        "write a name, as in \"ticket\", or several, as in \"job_status.results\"");
  }
}
