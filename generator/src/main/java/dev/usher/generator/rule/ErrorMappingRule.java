package dev.usher.generator.rule;

import dev.usher.generator.declaration.Annotations;
import dev.usher.generator.declaration.ErrorMapping;
import dev.usher.generator.declaration.ExceptionFacts;
import dev.usher.generator.declaration.JsonRefusal;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Sited;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An {@code @OnError} maps a case that no other on the same element maps to an exception that can
 * be made.
 */
final class ErrorMappingRule implements AnnotationsRule {

  @Override
  public List<Diagnostic> check(Annotations annotations) {
    Map<String, ErrorMapping> seen = new HashMap<>();
    return annotations.mappings().stream()
        .flatMap(
            mapping ->
                Stream.concat(
                    itself(mapping).stream(),
                    duplicate(
                        mapping, Optional.ofNullable(seen.putIfAbsent(mapping.display(), mapping)))
                        .stream()))
        .toList();
  }

  private static Optional<Diagnostic> itself(ErrorMapping mapping) {
    Optional<Diagnostic> badStatus = badStatus(mapping);
    if (badStatus.isPresent()) {
      return badStatus;
    }
    return mapping.exception().isEmpty()
        ? Optional.of(
            Diagnostic.of(
                Code.MISSING_EXCEPTION,
                mapping.site(),
                "@OnError for " + mapping.display() + " names no exception",
                "write exception = X.class, X having a constructor (ApiError)"))
        : mapping.exception().flatMap(ErrorMappingRule::unusable);
  }

  /** That its status is none of an error. */
  static Optional<Diagnostic> badStatus(ErrorMapping mapping) {
    int status = mapping.status().value();
    return status == 0 || isFailure(status)
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                Code.BAD_STATUS,
                mapping.status().site(),
                status + " is no status of a failure",
                "write a status from 300 to 599, or leave it out for any"));
  }

  // Whatever is outside 2xx is an ApiException, redirects that were not followed included.
  private static boolean isFailure(int status) {
    return StatusRange.isError(status) || (status >= 300 && status < 400);
  }

  private static Optional<Diagnostic> duplicate(
      ErrorMapping mapping, Optional<ErrorMapping> earlier) {
    return earlier.map(
        first ->
            Diagnostic.of(
                Code.DUPLICATE_MAPPING,
                mapping.site(),
                mapping.display()
                    + " is mapped already"
                    + first.exception().map(one -> ", to " + one.value().display()).orElse(""),
                "leave out one of the two, or tell them apart by status or code"));
  }

  private static Optional<Diagnostic> unusable(Sited<ExceptionFacts> exception) {
    ExceptionFacts facts = exception.value();
    if (!facts.isVisible()) {
      return unusable(exception, "is not visible to the generated client", "make it public");
    }
    if (facts.isAbstract()) {
      return unusable(exception, "is abstract", "name a subclass of it");
    }
    if (facts.isInner()) {
      return unusable(exception, "needs an instance of its enclosing class", "make it static");
    }
    if (facts.withBody().size() > 1) {
      return unusable(
          exception,
          "has several constructors (ApiError, Body)",
          "leave one, so that it is clear what the answer is decoded into");
    }
    return facts.takesError() || facts.withBody().size() == 1
        ? facts.bodyRefusal().flatMap(refusal -> undecodable(exception, refusal))
        : unusable(
            exception,
            "has no constructor (ApiError) or (ApiError, Body) that the client can call",
            "add "
                + facts.name().simpleName()
                + "(ApiError error), visible to the client and without checked exceptions");
  }

  private static Optional<Diagnostic> undecodable(
      Sited<ExceptionFacts> exception, JsonRefusal refusal) {
    return unusable(
        exception,
        "takes what cannot be decoded: "
            + refusal.member().orElse("its body")
            + " is "
            + refusal.problem(),
        refusal.hint());
  }

  private static Optional<Diagnostic> unusable(
      Sited<ExceptionFacts> exception, String problem, String edit) {
    return Optional.of(
        Diagnostic.of(
            Code.UNUSABLE_EXCEPTION,
            exception.site(),
            exception.value().display() + " " + problem,
            exception.value().isSource()
                ? edit
                : "write an exception of your own that has a constructor (ApiError), and name that"));
  }
}
