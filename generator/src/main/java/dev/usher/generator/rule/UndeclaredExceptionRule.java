package dev.usher.generator.rule;

import dev.usher.generator.declaration.AnswerShape;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.ErrorMapping;
import dev.usher.generator.declaration.ExceptionFacts;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Site;
import dev.usher.generator.diagnostic.Sited;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A checked exception that a call may end with is declared by its method; a future takes it without
 * that. One that cannot be made is never thrown, and reported as such.
 */
final class UndeclaredExceptionRule implements EndpointRule {

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    AnswerShape answer = AnswerShape.of(endpoint.returns());
    if (answer.isCall()
        || answer.isResult()
        || answer.delivery() != AnswerShape.Delivery.BLOCKING) {
      return List.of();
    }
    List<Diagnostic> found = new ArrayList<>();
    Set<ExceptionFacts> reported = new HashSet<>();
    for (ErrorMapping mapping : applicable(endpoint)) {
      mapping
          .exception()
          .filter(exception -> isUndeclared(exception.value(), endpoint))
          .filter(exception -> reported.add(exception.value()))
          .ifPresent(exception -> found.add(undeclared(exception, mapping, endpoint)));
    }
    return found;
  }

  private static List<ErrorMapping> applicable(EndpointDeclaration endpoint) {
    List<ErrorMapping> kept = new ArrayList<>();
    endpoint
        .nearestFirst()
        .flatMap(around -> around.mappings().stream())
        .filter(mapping -> kept.stream().noneMatch(earlier -> hides(earlier, mapping, endpoint)))
        .forEachOrdered(kept::add);
    return kept;
  }

  // Mappings of one element do not hide each other: the more exact one goes first.
  private static boolean hides(
      ErrorMapping earlier, ErrorMapping mapping, EndpointDeclaration endpoint) {
    return earlier.covers(mapping)
        && endpoint
            .nearestFirst()
            .noneMatch(around -> around.mappings().containsAll(List.of(earlier, mapping)));
  }

  private static boolean isUndeclared(ExceptionFacts exception, EndpointDeclaration endpoint) {
    return exception.isChecked()
        && exception.isUsable()
        && endpoint.thrown().stream()
            .noneMatch(thrown -> exception.supertypes().stream().anyMatch(thrown::is));
  }

  private static Diagnostic undeclared(
      Sited<ExceptionFacts> exception, ErrorMapping mapping, EndpointDeclaration endpoint) {
    boolean isOwn = endpoint.annotations().mappings().contains(mapping);
    Site site = isOwn ? exception.site() : endpoint.site();
    String name = exception.value().display();
    return Diagnostic.of(
        Code.UNDECLARED_EXCEPTION,
        site,
        endpoint.name()
            + " may throw "
            + name
            + (isOwn ? "" : ", as @OnError on the interface says,")
            + " which is checked, and does not declare it",
        "write throws " + name + " after its parameters, or make " + name + " unchecked");
  }
}
