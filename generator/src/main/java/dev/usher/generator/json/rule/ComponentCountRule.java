package dev.usher.generator.json.rule;

import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.json.declaration.ModelDeclaration.RecordDeclaration;
import java.util.List;

/** An adapter keeps in one {@code long} which members it has seen. */
final class ComponentCountRule {
  private static final int MOST = 60;

  private ComponentCountRule() {}

  static List<Diagnostic> check(RecordDeclaration model) {
    int count = model.components().size();
    return count <= MOST
        ? List.of()
        : List.of(
            Diagnostic.of(
                Code.TOO_MANY_COMPONENTS,
                model.components().get(MOST).site(),
                "%s has %d components, more than %d"
                    .formatted(model.header().displayName(), count, MOST),
                "leave out what the application does not read: such members are skipped"));
  }
}
