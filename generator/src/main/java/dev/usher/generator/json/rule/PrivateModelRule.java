package dev.usher.generator.json.rule;

import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.json.declaration.ModelHeader;
import java.util.List;

/** An adapter is a class of its own in the model's package, and has to see the model. */
final class PrivateModelRule {
  private PrivateModelRule() {}

  static List<Diagnostic> check(ModelHeader model) {
    return model.hiddenBy().stream()
        .map(
            hider ->
                Diagnostic.of(
                    Code.PRIVATE_MODEL,
                    model.site(),
                    hider.equals(model.type().simpleName())
                        ? model.displayName() + " is private, so its adapter cannot see it"
                        : "%s is within %s, which is private, so its adapter cannot see it"
                            .formatted(model.displayName(), hider),
                    "remove 'private' from " + hider))
        .toList();
  }
}
