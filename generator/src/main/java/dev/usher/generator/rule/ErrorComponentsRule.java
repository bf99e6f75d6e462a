package dev.usher.generator.rule;

import dev.usher.generator.declaration.ClientDeclaration;
import dev.usher.generator.declaration.ErrorCaseDeclaration;
import dev.usher.generator.declaration.ErrorComponentDeclaration;
import dev.usher.generator.declaration.ErrorComponentDeclaration.Source;
import dev.usher.generator.declaration.ErrorTypeDeclaration;
import dev.usher.generator.declaration.TypeFacts;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** There is something for every component of a case, in whatever it is made of. */
final class ErrorComponentsRule implements ClientRule {

  @Override
  public List<Diagnostic> check(ClientDeclaration client) {
    String from = client.name().packageName();
    return ErrorCasesRule.errorTypes(client).flatMap(type -> check(type, from)).toList();
  }

  private static Stream<Diagnostic> check(ErrorTypeDeclaration type, String from) {
    return type.cases().stream()
        .filter(one -> ErrorCasesRule.unusable(one, type, from).isEmpty())
        .flatMap(one -> one.components().stream().flatMap(part -> check(part, one, from).stream()));
  }

  private static Optional<Diagnostic> check(
      ErrorComponentDeclaration component, ErrorCaseDeclaration one, String from) {
    if (one.transport().isPresent() && component.source() != Source.TRANSPORT) {
      return unbound(
          component,
          one,
          "has nothing to be given: a call without an answer has a TransportException only",
          "make it a TransportException, or leave it out");
    }
    if (one.mappings().isEmpty()) {
      return Optional.empty();
    }
    return switch (component.source()) {
      case TRANSPORT ->
          unbound(
              component,
              one,
              "has nothing to be given: there is no TransportException where there is an answer",
              "take the ApiException, or map the record with @OnTransportError");
      case ERROR, FIELD_ERRORS, EXCEPTION -> Optional.empty();
      case MEMBER -> member(component, one, from).or(() -> fragile(component, one));
    };
  }

  private static Optional<Diagnostic> member(
      ErrorComponentDeclaration component, ErrorCaseDeclaration one, String from) {
    TypeFacts type = component.type();
    if (component.isIgnored()) {
      return unbound(
          component, one, "is ignored, and there is nothing else for it", "leave ignore out");
    }
    if (component.isQualified()) {
      return unbound(
          component,
          one,
          "carries a @JsonQualifier, which is not heard here",
          "give it a type with @Model, whose components may carry it");
    }
    if (!type.isResolvable()) {
      return unbound(component, one, "has a wildcard", "write the type argument itself, without ?");
    }
    if (type.all().anyMatch(TypeFacts::isRaw)) {
      return unbound(
          component,
          one,
          "does not say of what " + type.display() + " is",
          "write its type argument");
    }
    return type.hiddenFrom(from)
        .findFirst()
        .flatMap(
            hidden ->
                unbound(
                    component,
                    one,
                    "is of a type that the client does not see: " + hidden.display(),
                    "make " + String.join(".", hidden.narrowedBy().simpleNames()) + " visible"))
        .or(() -> refused(component, one));
  }

  private static Optional<Diagnostic> refused(
      ErrorComponentDeclaration component, ErrorCaseDeclaration one) {
    return component
        .content()
        .jsonRefusal()
        .flatMap(
            refusal ->
                unbound(
                    component,
                    one,
                    "cannot be decoded: "
                        + refusal.member().map(member -> member + " is ").orElse("it is ")
                        + refusal.problem(),
                    refusal.hint()));
  }

  private static Optional<Diagnostic> unbound(
      ErrorComponentDeclaration component, ErrorCaseDeclaration one, String problem, String edit) {
    return Optional.of(
        Diagnostic.of(
            Code.UNBOUND_COMPONENT,
            component.site(),
            "component '" + component.name() + "' of " + one.display() + " " + problem,
            edit));
  }

  private static Optional<Diagnostic> fragile(
      ErrorComponentDeclaration component, ErrorCaseDeclaration one) {
    return one.isCatchAll() && component.isRequired()
        ? Optional.of(
            Diagnostic.of(
                Code.FRAGILE_CATCH_ALL,
                component.site(),
                one.display()
                    + " is for every error, and one without a member \""
                    + component.member()
                    + "\" does not make it: it is thrown",
                "make '" + component.name() + "' an Optional, or take the ApiError instead"))
        : Optional.empty();
  }
}
