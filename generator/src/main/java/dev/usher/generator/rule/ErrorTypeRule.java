package dev.usher.generator.rule;

import dev.usher.generator.declaration.AnswerShape;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.ErrorMapping;
import dev.usher.generator.declaration.LibraryNames;
import dev.usher.generator.declaration.TypeFacts;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The errors of a {@code Result} are {@code ApiError}, or cases that are all known; and they are
 * all of them, so the method maps none to an exception. What its interface maps is for its other
 * methods.
 */
final class ErrorTypeRule implements EndpointRule {
  // What the compiler, or another rule, reports.
  private static final Set<TypeFacts.Kind> REPORTED =
      Set.of(TypeFacts.Kind.UNKNOWN, TypeFacts.Kind.VARIABLE, TypeFacts.Kind.WILDCARD);

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    return AnswerShape.of(endpoint.returns()).error().stream()
        .flatMap(error -> Stream.concat(type(error, endpoint).stream(), mappings(error, endpoint)))
        .toList();
  }

  private static Optional<Diagnostic> type(TypeFacts error, EndpointDeclaration endpoint) {
    if (error.is(LibraryNames.API_ERROR) || REPORTED.contains(error.kind())) {
      return Optional.empty();
    }
    if (endpoint.errorType().isEmpty()) {
      return notAnErrorType(error, endpoint, " is neither ApiError nor a sealed interface");
    }
    return endpoint.errorType().filter(type -> type.declared().isGeneric()).isPresent()
        ? notAnErrorType(error, endpoint, " has type parameters")
        : Optional.empty();
  }

  private static Optional<Diagnostic> notAnErrorType(
      TypeFacts error, EndpointDeclaration endpoint, String problem) {
    return Optional.of(
        Diagnostic.of(
            Code.NOT_AN_ERROR_TYPE,
            endpoint.site(),
            "the error type of " + endpoint.name() + ", " + error.display() + "," + problem,
            "write ApiError, or a sealed interface whose records carry @OnError"));
  }

  private static Stream<Diagnostic> mappings(TypeFacts error, EndpointDeclaration endpoint) {
    String hint =
        error.is(LibraryNames.API_ERROR)
            ? "leave it out, or return the answer itself"
            : "leave it out, or put it, without exception, on a record of " + error.display();
    return endpoint.annotations().mappings().stream()
        .map(ErrorMapping::site)
        .map(
            site ->
                Diagnostic.of(
                    Code.MAPPING_ON_RESULT,
                    site,
                    "@OnError does nothing on "
                        + endpoint.name()
                        + ", which returns a Result: errors are values there",
                    hint));
  }
}
