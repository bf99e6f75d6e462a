package dev.usher.generator.json.rule;

import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Report;
import dev.usher.generator.json.declaration.ModelDeclaration;
import dev.usher.generator.json.declaration.ModelDeclaration.EnumDeclaration;
import dev.usher.generator.json.declaration.ModelDeclaration.RecordDeclaration;
import dev.usher.generator.json.declaration.ModelDeclaration.SealedDeclaration;
import java.util.List;
import java.util.stream.Stream;

/** All rules for {@code @Model} types, in the order in which they report. */
public final class ModelRules {
  private static final List<ModelRule<RecordDeclaration>> RECORD_RULES =
      List.of(
          UselessMemberRule::checkRecord,
          ComponentCountRule::check,
          MemberNamesRule::check,
          ComponentTypesRule::check,
          ComponentAnnotationsRule::check,
          model -> MembershipRule.check(model.header(), model.memberships()));

  private static final List<ModelRule<EnumDeclaration>> ENUM_RULES =
      List.of(UselessMemberRule::checkEnum, ConstantsRule::check);

  private static final List<ModelRule<SealedDeclaration>> SEALED_RULES =
      List.of(
          UselessMemberRule::checkSealed,
          CasesRule::check,
          CaseLabelsRule::check,
          model -> MembershipRule.check(model.header(), model.memberships()));

  private ModelRules() {}

  /** All that is wrong with {@code model}. */
  public static Report check(ModelDeclaration model) {
    List<Diagnostic> found =
        model.match(
            record -> all(RECORD_RULES, record),
            constants -> all(ENUM_RULES, constants),
            cases -> all(SEALED_RULES, cases),
            misfit -> MisfitRule.check(misfit));
    return Report.of(
        Stream.concat(PrivateModelRule.check(model.header()).stream(), found.stream()).toList());
  }

  private static <D> List<Diagnostic> all(List<ModelRule<D>> rules, D declaration) {
    return rules.stream().flatMap(rule -> rule.check(declaration).stream()).toList();
  }
}
