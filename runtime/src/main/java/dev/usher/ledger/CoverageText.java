package dev.usher.ledger;

import dev.usher.ScopeCoverage;
import dev.usher.ScopeCoverage.Gap;
import java.util.ArrayList;
import java.util.List;

/** What a check of the build says. */
public final class CoverageText {

  private CoverageText() {}

  /** What is missing, then warnings; one line if all is well. */
  public static String of(ScopeCoverage coverage) {
    List<String> lines = new ArrayList<>();
    for (Gap gap : coverage.gaps()) {
      lines.add("missing: " + gap.scope() + ", needed by " + String.join(", ", gap.endpoints()));
    }
    if (coverage.isCovered()) {
      lines.add(
          "covered: what the %d endpoints need, %s"
              .formatted(
                  coverage.report().endpoints().size(), LedgerText.least(coverage.report())));
    }
    List<String> missing = coverage.gaps().stream().map(Gap::scope).toList();
    for (String scope : coverage.unneeded()) {
      lines.add(
          "warning: nothing needs "
              + scope
              + Misspelling.hint(List.of(scope), missing).map(hint -> ". " + hint).orElse(""));
    }
    LedgerText.remarks(coverage.report()).forEach(remark -> lines.add("warning: " + remark));
    return String.join("\n", lines);
  }
}
