package dev.usher.generator.rule;

import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.AnswerShape;
import dev.usher.generator.declaration.ClientDeclaration;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.RequestLine;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Sited;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A write is sent again only where that cannot do it twice. A {@code @Retry} that does not say on
 * which statuses is content with those; one that names another status asks for more, and is refused
 * instead of being quietly narrowed.
 */
final class UnsafeRetryRule implements ClientRule {
  // RFC 9110, 9.2.2.
  private static final Set<String> IDEMPOTENT =
      Set.of("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE");
  // Zendesk says by these that it did not carry out the request.
  private static final Set<Integer> REFUSALS = Set.of(429, 503);

  @Override
  public List<Diagnostic> check(ClientDeclaration client) {
    Map<AnnotationDeclaration, List<EndpointDeclaration>> unsafe = new LinkedHashMap<>();
    for (EndpointDeclaration endpoint : client.endpoints()) {
      retry(endpoint)
          .filter(retry -> mayRepeat(endpoint) && !excess(retry).isEmpty())
          .ifPresent(
              retry ->
                  unsafe.merge(
                      retry,
                      List.of(endpoint),
                      (before, added) -> Stream.concat(before.stream(), added.stream()).toList()));
    }
    return unsafe.entrySet().stream()
        .map(entry -> unsafe(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Optional<AnnotationDeclaration> retry(EndpointDeclaration endpoint) {
    return endpoint
        .nearestFirst()
        .filter(around -> around.has(AnnotationNames.RETRY) || around.has(AnnotationNames.NO_RETRY))
        .findFirst()
        .flatMap(around -> around.find(AnnotationNames.RETRY));
  }

  private static boolean mayRepeat(EndpointDeclaration endpoint) {
    return endpoint
            .request()
            .map(RequestLine::verb)
            .filter(verb -> !IDEMPOTENT.contains(verb))
            .isPresent()
        && !endpoint.has(AnnotationNames.IDEMPOTENT)
        && !AnswerShape.of(endpoint.returns()).isCall();
  }

  // Of what is no status of an error, the range of a @Retry is told.
  private static List<Sited<Integer>> excess(AnnotationDeclaration retry) {
    boolean isOnce = retry.integer("maxAttempts").filter(most -> most.value() <= 1).isPresent();
    return isOnce || !retry.isWritten("on")
        ? List.of()
        : retry.integers("on").stream()
            .filter(status -> StatusRange.isError(status.value()))
            .filter(status -> !REFUSALS.contains(status.value()))
            .toList();
  }

  private static Diagnostic unsafe(
      AnnotationDeclaration retry, List<EndpointDeclaration> endpoints) {
    List<Sited<Integer>> excess = excess(retry);
    String statuses =
        excess.stream()
            .map(status -> status.value().toString())
            .distinct()
            .collect(Collectors.joining(", "));
    String names =
        endpoints.stream()
            .map(endpoint -> endpoint.name() + " (" + verb(endpoint) + ")")
            .collect(Collectors.joining(", "));
    return Diagnostic.of(
        Code.UNSAFE_RETRY,
        excess.get(0).site(),
        names + " would be sent again on " + statuses + ", and may then be done twice",
        hint(endpoints));
  }

  private static String hint(List<EndpointDeclaration> endpoints) {
    boolean allPost = endpoints.stream().allMatch(endpoint -> verb(endpoint).equals("POST"));
    String which = endpoints.size() == 1 ? "it" : "them";
    return (allPost ? "annotate " + which + " with @Idempotent, or " : "")
        + "write on = {429, 503}, or leave out on: then only what Zendesk did not carry out is"
        + " repeated";
  }

  private static String verb(EndpointDeclaration endpoint) {
    return endpoint.request().map(RequestLine::verb).orElse("");
  }
}
