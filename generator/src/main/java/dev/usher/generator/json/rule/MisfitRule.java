package dev.usher.generator.json.rule;

import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.json.declaration.ModelDeclaration.MisfitDeclaration;
import java.util.List;

/**
 * Only records, enums and sealed interfaces are models: all else has state that JSON cannot tell.
 */
final class MisfitRule {
  private MisfitRule() {}

  static List<Diagnostic> check(MisfitDeclaration model) {
    boolean isInterface = model.kind().equals("interface");
    return List.of(
        Diagnostic.of(
            Code.NOT_A_MODEL,
            model.header().site(),
            "%s %s cannot be a @Model%s"
                .formatted(
                    model.kind(),
                    model.header().displayName(),
                    isInterface ? ": it is not sealed" : ""),
            isInterface
                ? "make it sealed, and its cases records with @Model"
                : "make it a record, an enum or a sealed interface"));
  }
}
