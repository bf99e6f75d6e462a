package dev.usher.generator.json.rule;

import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Site;
import dev.usher.generator.diagnostic.Sited;
import dev.usher.generator.json.declaration.MembershipDeclaration;
import dev.usher.generator.json.declaration.ModelDeclaration.EnumDeclaration;
import dev.usher.generator.json.declaration.ModelDeclaration.RecordDeclaration;
import dev.usher.generator.json.declaration.ModelDeclaration.SealedDeclaration;
import dev.usher.generator.json.declaration.ModelHeader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is written in {@code @Model}, or as {@code @Unknown} on a type, has to mean something there.
 */
final class UselessMemberRule {
  private static final String NO_CASE = "it is no case of a sealed interface with @Model";

  private UselessMemberRule() {}

  static List<Diagnostic> checkRecord(RecordDeclaration model) {
    return Stream.of(discriminator(model.header()), caseOnly(model.header(), model.memberships()))
        .flatMap(found -> found)
        .toList();
  }

  static List<Diagnostic> checkEnum(EnumDeclaration model) {
    return Stream.of(discriminator(model.header()), caseOnly(model.header(), List.of()))
        .flatMap(found -> found)
        .toList();
  }

  static List<Diagnostic> checkSealed(SealedDeclaration model) {
    Optional<Diagnostic> leftToCases =
        model.memberships().stream()
            .filter(above -> above.discriminator().equals(model.discriminator()))
            .flatMap(above -> model.header().label().stream())
            .map(
                label ->
                    useless(
                        model.header(),
                        label,
                        "label",
                        "its own cases are told apart by the same member"))
            .findFirst();
    return leftToCases
        .map(List::of)
        .orElseGet(() -> caseOnly(model.header(), model.memberships()).toList());
  }

  private static Stream<Diagnostic> discriminator(ModelHeader model) {
    return model.discriminator().stream()
        .map(value -> useless(model, value, "discriminator", "only a sealed interface has cases"));
  }

  private static Stream<Diagnostic> caseOnly(
      ModelHeader model, List<MembershipDeclaration> memberships) {
    if (memberships.isEmpty()) {
      return Stream.concat(
          model.label().stream().map(label -> useless(model, label, "label", NO_CASE)),
          model.unknown().stream().map(unknown -> stray(model, unknown)));
    }
    return model.unknown().isEmpty()
        ? Stream.empty()
        : model.label().stream()
            .map(label -> useless(model, label, "label", "an @Unknown case has none"));
  }

  private static Diagnostic useless(
      ModelHeader model, Sited<String> written, String member, String reason) {
    return Diagnostic.of(
        Code.USELESS_MODEL_MEMBER,
        written.site(),
        "%s does nothing on %s: %s".formatted(member, model.displayName(), reason),
        "remove " + member);
  }

  private static Diagnostic stray(ModelHeader model, Site site) {
    return Diagnostic.of(
        Code.STRAY_ANNOTATION,
        site,
        "@Unknown does nothing on %s: %s".formatted(model.displayName(), NO_CASE),
        "remove @Unknown");
  }
}
