package dev.usher.generator.json.rule;

import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.json.declaration.MembershipDeclaration;
import dev.usher.generator.json.declaration.ModelHeader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A case of several sealed interfaces has one label by each discriminator. */
final class MembershipRule {
  private MembershipRule() {}

  static List<Diagnostic> check(ModelHeader model, List<MembershipDeclaration> memberships) {
    Map<String, String> labels = new HashMap<>();
    List<Diagnostic> found = new ArrayList<>();
    for (MembershipDeclaration membership : memberships) {
      membership
          .label()
          .ifPresent(
              label -> {
                String other = labels.putIfAbsent(membership.discriminator(), label);
                if (other != null && !other.equals(label)) {
                  found.add(conflict(model, membership.discriminator(), other, label));
                }
              });
    }
    return found;
  }

  private static Diagnostic conflict(
      ModelHeader model, String discriminator, String label, String other) {
    return Diagnostic.of(
        Code.CONFLICTING_LABELS,
        model.site(),
        "%s would be both %s and %s by its member %s"
            .formatted(
                model.displayName(), Quoted.of(label), Quoted.of(other), Quoted.of(discriminator)),
        "give its sealed interfaces different discriminators");
  }
}
