package dev.usher.generator.json.rule;

import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Severity;
import dev.usher.generator.json.declaration.CaseDeclaration;
import dev.usher.generator.json.declaration.CaseDeclaration.Form;
import dev.usher.generator.json.declaration.ModelDeclaration.SealedDeclaration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Each case of a sealed interface is a model that is a JSON object. That a case with {@code @Model}
 * can be none is reported where the case is.
 */
final class CasesRule {
  private CasesRule() {}

  static List<Diagnostic> check(SealedDeclaration model) {
    return Stream.concat(generic(model), model.cases().stream().flatMap(one -> check(model, one)))
        .toList();
  }

  private static Stream<Diagnostic> generic(SealedDeclaration model) {
    return model.isGeneric()
        ? Stream.of(
            Diagnostic.of(
                Code.GENERIC_SEALED_MODEL,
                model.header().site(),
                "sealed interface %s has type parameters".formatted(model.header().displayName()),
                "remove them, and write the types into its cases"))
        : Stream.empty();
  }

  private static Stream<Diagnostic> check(SealedDeclaration model, CaseDeclaration one) {
    String name = one.type().simpleName();
    String interfaceName = model.header().displayName();
    if (one.form() == Form.OTHER || one.form() == Form.ENUM) {
      Diagnostic noRecord =
          Diagnostic.of(
              Code.CASE_NOT_A_MODEL,
              one.site(),
              "%s is a case of %s, but no record".formatted(name, interfaceName),
              "make %s a record with @Model".formatted(name));
      boolean isReported = one.form() == Form.OTHER && one.isModel();
      return Stream.of(isReported ? noRecord.as(Severity.CONSEQUENCE) : noRecord);
    }
    if (!one.isModel()) {
      return Stream.of(
          Diagnostic.of(
              Code.CASE_NOT_A_MODEL,
              one.site(),
              "%s is a case of %s, but no @Model".formatted(name, interfaceName),
              "annotate %s with @Model".formatted(name)));
    }
    return one.isGeneric() && one.form() == Form.RECORD && !model.isGeneric()
        ? Stream.of(
            Diagnostic.of(
                Code.GENERIC_SEALED_MODEL,
                one.site(),
                "%s is a case of %s and has type parameters".formatted(name, interfaceName),
                "remove them: JSON does not tell the type arguments"))
        : Stream.empty();
  }
}
