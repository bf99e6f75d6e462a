package dev.usher.generator.json.rule;

import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.json.declaration.ConstantDeclaration;
import dev.usher.generator.json.declaration.ModelDeclaration.EnumDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A string belongs to one constant, and all unknown ones to one. */
final class ConstantsRule {
  private ConstantsRule() {}

  static List<Diagnostic> check(EnumDeclaration model) {
    List<Diagnostic> found = new ArrayList<>();
    found.addAll(duplicateLabels(model));
    found.addAll(severalUnknowns(model));
    return found;
  }

  private static List<Diagnostic> duplicateLabels(EnumDeclaration model) {
    Map<String, ConstantDeclaration> owners = new HashMap<>();
    List<Diagnostic> found = new ArrayList<>();
    for (ConstantDeclaration constant : model.constants()) {
      if (constant.unknown().isPresent()) {
        continue;
      }
      ConstantDeclaration owner = owners.putIfAbsent(constant.label(), constant);
      if (owner != null) {
        found.add(
            Diagnostic.of(
                Code.DUPLICATE_LABEL,
                constant.labelSite(),
                "constants %s and %s are both the JSON string %s"
                    .formatted(owner.name(), constant.name(), Quoted.of(constant.label())),
                "give one of them another string by @Json(name = \"...\")"));
      }
    }
    return found;
  }

  private static List<Diagnostic> severalUnknowns(EnumDeclaration model) {
    List<ConstantDeclaration> unknowns =
        model.constants().stream().filter(constant -> constant.unknown().isPresent()).toList();
    return unknowns.stream()
        .skip(1)
        .map(
            constant ->
                Diagnostic.of(
                    Code.SEVERAL_UNKNOWNS,
                    constant.unknown().orElseGet(constant::site),
                    "constants %s and %s both take the values that are not known"
                        .formatted(unknowns.get(0).name(), constant.name()),
                    "keep one @Unknown"))
        .toList();
  }
}
