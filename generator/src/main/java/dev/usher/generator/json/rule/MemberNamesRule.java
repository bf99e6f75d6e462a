package dev.usher.generator.json.rule;

import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.json.declaration.ComponentDeclaration;
import dev.usher.generator.json.declaration.ModelDeclaration.RecordDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A JSON member belongs to one component. */
final class MemberNamesRule {
  private MemberNamesRule() {}

  static List<Diagnostic> check(RecordDeclaration model) {
    Map<String, ComponentDeclaration> owners = new HashMap<>();
    List<Diagnostic> found = new ArrayList<>();
    for (ComponentDeclaration component : model.components()) {
      ComponentDeclaration owner = owners.putIfAbsent(component.member(), component);
      if (owner != null) {
        found.add(
            Diagnostic.of(
                Code.DUPLICATE_MEMBER,
                component.memberSite(),
                "components '%s' and '%s' are both the JSON member %s"
                    .formatted(owner.name(), component.name(), Quoted.of(component.member())),
                "give one of them another name by @Json(name = \"...\")"));
      }
    }
    return found;
  }
}
