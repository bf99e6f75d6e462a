package dev.usher.generator.rule;

import dev.usher.generator.declaration.Access;
import dev.usher.generator.declaration.ClassFacts;
import dev.usher.generator.declaration.ClientDeclaration;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.ErrorCaseDeclaration;
import dev.usher.generator.declaration.ErrorCaseDeclaration.Form;
import dev.usher.generator.declaration.ErrorMapping;
import dev.usher.generator.declaration.ErrorTypeDeclaration;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every case of an error type is a record that the client can make and says what it is for; no two
 * are for the same; and one is for all that the others are not for.
 */
final class ErrorCasesRule implements ClientRule {
  private static final String TELL_APART = ", or tell them apart by status or code";

  @Override
  public List<Diagnostic> check(ClientDeclaration client) {
    return errorTypes(client).flatMap(type -> check(type, client.name().packageName())).toList();
  }

  /** The error types of a client whose cases are worth a look, each once. */
  static Stream<ErrorTypeDeclaration> errorTypes(ClientDeclaration client) {
    return client.endpoints().stream()
        .map(EndpointDeclaration::errorType)
        .flatMap(Optional::stream)
        .filter(type -> !type.declared().isGeneric())
        .distinct();
  }

  private static Stream<Diagnostic> check(ErrorTypeDeclaration type, String from) {
    return Stream.of(
            type.annotations().mappings().stream().map(mapping -> stray(mapping, type)),
            type.cases().stream().flatMap(one -> unusable(one, type, from).stream()),
            type.cases().stream()
                .filter(one -> !one.isMapped() && unusable(one, type, from).isEmpty())
                .map(one -> unmapped(one, type)),
            type.cases().stream()
                .flatMap(one -> one.mappings().stream())
                .flatMap(ErrorCasesRule::mapping),
            duplicates(type),
            missingCatchAll(type).stream())
        .flatMap(found -> found);
  }

  private static Diagnostic stray(ErrorMapping mapping, ErrorTypeDeclaration type) {
    return Diagnostic.of(
        Code.STRAY_ANNOTATION,
        mapping.site(),
        "@OnError does nothing on " + type.display() + " itself: it is for its records",
        "leave it out, or move it to the record that it means");
  }

  /** Why the client can make no instance of a case. */
  static Optional<Diagnostic> unusable(
      ErrorCaseDeclaration one, ErrorTypeDeclaration type, String from) {
    String problem =
        switch (one.form()) {
          case CLASS -> "is a class";
          case ENUM -> "is an enum";
          case INTERFACE -> "is not sealed: its cases are not known";
          case RECORD -> one.declared().isGeneric() ? "has type parameters" : "";
        };
    String edit =
        one.form() == Form.INTERFACE
            ? "make it sealed, or a record"
            : "make it a record" + (one.declared().isGeneric() ? " without type parameters" : "");
    if (!problem.isEmpty()) {
      return Optional.of(unusable(one, type, problem, edit));
    }
    // That the client does not see the error type itself is reported where it is named.
    return one.declared().isSeenFrom(from) || !type.declared().isSeenFrom(from)
        ? Optional.empty()
        : Optional.of(unusable(one, type, "is not visible to the client", reveal(one.declared())));
  }

  private static String reveal(ClassFacts hidden) {
    String culprit = String.join(".", hidden.narrowedBy().simpleNames());
    return hidden.access() == Access.PRIVATE
        ? "remove 'private' from " + culprit
        : "make " + culprit + " public";
  }

  private static Diagnostic unusable(
      ErrorCaseDeclaration one, ErrorTypeDeclaration type, String problem, String edit) {
    return Diagnostic.of(
        Code.UNUSABLE_CASE,
        one.site(),
        one.display() + ", a case of " + type.display() + ", " + problem,
        edit);
  }

  private static Diagnostic unmapped(ErrorCaseDeclaration one, ErrorTypeDeclaration type) {
    return Diagnostic.of(
        Code.UNMAPPED_CASE,
        one.site(),
        one.display() + ", a case of " + type.display() + ", does not say which errors it is for",
        type.cases().stream().anyMatch(ErrorCaseDeclaration::isCatchAll)
            ? "annotate it with @OnError(status = ...), or @OnTransportError"
            : "annotate it with @OnError(status = ...), or @OnError for all that no other is for");
  }

  private static Stream<Diagnostic> mapping(ErrorMapping mapping) {
    return Stream.concat(
        ErrorMappingRule.badStatus(mapping).stream(),
        mapping.exception().stream()
            .map(
                exception ->
                    Diagnostic.of(
                        Code.EXCEPTION_ON_CASE,
                        exception.site(),
                        exception.value().display()
                            + " is never thrown: on a record, @OnError says which errors become it",
                        "leave exception out")));
  }

  private static Stream<Diagnostic> duplicates(ErrorTypeDeclaration type) {
    Map<String, ErrorCaseDeclaration> seen = new HashMap<>();
    return type.cases().stream()
        .flatMap(
            one ->
                Stream.concat(
                    one.mappings().stream()
                        .flatMap(
                            mapping ->
                                duplicate(
                                    mapping.display(), mapping.site(), TELL_APART, one, seen)),
                    one.transport().stream()
                        .flatMap(
                            mark ->
                                duplicate(
                                    "a call without an answer", mark.site(), "", one, seen))));
  }

  private static Stream<Diagnostic> duplicate(
      String what,
      Site site,
      String otherwise,
      ErrorCaseDeclaration one,
      Map<String, ErrorCaseDeclaration> seen) {
    return Optional.ofNullable(seen.putIfAbsent(what, one)).stream()
        .map(
            first ->
                Diagnostic.of(
                    Code.DUPLICATE_MAPPING,
                    site,
                    what + " is mapped already, to " + first.display(),
                    "leave out one of the two" + otherwise));
  }

  private static Optional<Diagnostic> missingCatchAll(ErrorTypeDeclaration type) {
    boolean isOpen =
        !type.cases().isEmpty()
            && type.cases().stream().allMatch(ErrorCaseDeclaration::isMapped)
            && type.cases().stream().noneMatch(ErrorCaseDeclaration::isCatchAll);
    return isOpen
        ? Optional.of(
            Diagnostic.of(
                Code.MISSING_CATCH_ALL,
                type.site(),
                "no case of " + type.display() + " is for the errors that no other is for",
                "add @OnError record Other(ApiError error) implements " + type.display() + " {}"))
        : Optional.empty();
  }
}
