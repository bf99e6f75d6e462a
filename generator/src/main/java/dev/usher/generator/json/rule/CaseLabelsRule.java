package dev.usher.generator.json.rule;

import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.json.declaration.CaseDeclaration;
import dev.usher.generator.json.declaration.ModelDeclaration.SealedDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A label leads to one case, and all unknown ones to one. */
final class CaseLabelsRule {
  private CaseLabelsRule() {}

  static List<Diagnostic> check(SealedDeclaration model) {
    List<Diagnostic> found = new ArrayList<>();
    found.addAll(duplicateLabels(model));
    found.addAll(severalUnknowns(model));
    return found;
  }

  private static List<Diagnostic> duplicateLabels(SealedDeclaration model) {
    Map<String, CaseDeclaration> owners = new HashMap<>();
    List<Diagnostic> found = new ArrayList<>();
    for (CaseDeclaration one : model.cases()) {
      for (String label : one.labels(model.discriminator())) {
        CaseDeclaration owner = owners.putIfAbsent(label, one);
        // Two of one inner interface's cases are reported there.
        if (owner != null && !owner.equals(one)) {
          found.add(duplicate(model, label, owner, one));
        }
      }
    }
    return found;
  }

  private static Diagnostic duplicate(
      SealedDeclaration model, String label, CaseDeclaration owner, CaseDeclaration one) {
    return Diagnostic.of(
        Code.DUPLICATE_LABEL,
        one.site(),
        "cases %s and %s of %s both have the label %s"
            .formatted(
                owner.type().simpleName(),
                one.type().simpleName(),
                model.header().displayName(),
                Quoted.of(label)),
        "give one of them another by @Model(label = \"...\")");
  }

  private static List<Diagnostic> severalUnknowns(SealedDeclaration model) {
    List<CaseDeclaration> unknowns =
        model.cases().stream().filter(CaseDeclaration::isUnknown).toList();
    return unknowns.stream()
        .skip(1)
        .map(
            one ->
                Diagnostic.of(
                    Code.SEVERAL_UNKNOWNS,
                    one.site(),
                    "cases %s and %s of %s both take the labels that are not known"
                        .formatted(
                            unknowns.get(0).type().simpleName(),
                            one.type().simpleName(),
                            model.header().displayName()),
                    "keep one @Unknown"))
        .toList();
  }
}
