package dev.usher.generator.rule;

import dev.usher.generator.declaration.AnswerShape;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.ErrorMapping;
import dev.usher.generator.declaration.ExceptionFacts;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Sited;
import java.util.List;
import java.util.stream.Stream;

/** What a HEAD method maps its errors to needs no body: there is none to tell a code either. */
final class HeadErrorRule implements EndpointRule {

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    boolean isHead = endpoint.request().filter(line -> line.verb().equals("HEAD")).isPresent();
    AnswerShape answer = AnswerShape.of(endpoint.returns());
    return isHead && !answer.isCall() && !answer.isResult()
        ? endpoint.annotations().mappings().stream().flatMap(HeadErrorRule::check).toList()
        : List.of();
  }

  private static Stream<Diagnostic> check(ErrorMapping mapping) {
    return mapping.code().value().isEmpty()
        ? mapping.exception().stream()
            .filter(exception -> exception.value().isUsable())
            .filter(exception -> exception.value().body().isPresent())
            .map(HeadErrorRule::undecodable)
        : Stream.of(codeless(mapping));
  }

  private static Diagnostic codeless(ErrorMapping mapping) {
    return Diagnostic.of(
        Code.UNREACHABLE_MAPPING,
        mapping.site(),
        "@OnError for "
            + mapping.display()
            + " never applies: the answer to a HEAD request has no body to hold a code",
        "leave out the code, or the mapping");
  }

  private static Diagnostic undecodable(Sited<ExceptionFacts> exception) {
    ExceptionFacts facts = exception.value();
    return Diagnostic.of(
        Code.HEAD_ERROR_WITH_BODY,
        exception.site(),
        facts.display()
            + " is made of the answer's body, and the answer to a HEAD request has none: the plain"
            + " exception is thrown instead",
        "name an exception whose only constructor is (ApiError)");
  }
}
