package dev.usher.generator.rule;

import dev.usher.generator.declaration.AnswerShape;
import dev.usher.generator.declaration.ClientDeclaration;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.ErrorMapping;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Stream;

/**
 * A mapping applies to something: an {@code Optional} takes 404 for itself, and a method's mappings
 * go before its interface's.
 */
final class UnreachableMappingRule implements ClientRule {

  @Override
  public List<Diagnostic> check(ClientDeclaration client) {
    return Stream.concat(
            client.annotations().mappings().stream()
                .filter(mapping -> isNeverUsed(mapping, client))
                .map(mapping -> overridden(mapping, client)),
            client.endpoints().stream()
                .filter(UnreachableMappingRule::isOptional)
                .flatMap(endpoint -> endpoint.annotations().mappings().stream())
                .filter(mapping -> mapping.status().value() == 404)
                .map(UnreachableMappingRule::answered))
        .toList();
  }

  private static boolean isNeverUsed(ErrorMapping mapping, ClientDeclaration client) {
    return !client.endpoints().isEmpty()
        && decoded(client)
            .allMatch(
                endpoint ->
                    (mapping.status().value() == 404 && isOptional(endpoint))
                        || endpoint.annotations().mappings().stream()
                            .anyMatch(own -> own.covers(mapping)));
  }

  private static Stream<EndpointDeclaration> decoded(ClientDeclaration client) {
    return client.endpoints().stream()
        .filter(endpoint -> !AnswerShape.of(endpoint.returns()).isCall())
        .filter(endpoint -> !AnswerShape.of(endpoint.returns()).isResult());
  }

  private static boolean isOptional(EndpointDeclaration endpoint) {
    AnswerShape answer = AnswerShape.of(endpoint.returns());
    return answer.container() == AnswerShape.Container.OPTIONAL && !answer.isResult();
  }

  private static Diagnostic overridden(ErrorMapping mapping, ClientDeclaration client) {
    String reason =
        decoded(client).findAny().isPresent()
            ? "each method takes that case itself"
            : "each method returns a Call or a Result, which has the error in it";
    return Diagnostic.of(
        Code.UNREACHABLE_MAPPING,
        mapping.site(),
        "@OnError for " + mapping.display() + " never applies: " + reason,
        "leave it out");
  }

  private static Diagnostic answered(ErrorMapping mapping) {
    return Diagnostic.of(
        Code.UNREACHABLE_MAPPING,
        mapping.site(),
        "@OnError for " + mapping.display() + " never applies: 404 is the empty Optional",
        "leave it out, or return the value itself");
  }
}
