package dev.usher.ledger;

import dev.usher.ScopeReport;
import dev.usher.ScopeReport.Endpoint;
import java.util.Collection;
import java.util.stream.Collectors;

/** The ledger as Markdown, to be committed or pasted into a review. */
public final class LedgerMarkdown {

  private static final String HEAD =
      "\n**%s**\n\n| endpoint | call | scopes | role |\n| --- | --- | --- | --- |\n";

  private LedgerMarkdown() {}

  /** The least set, and a table for each interface. */
  public static String of(ScopeReport report) {
    StringBuilder text = new StringBuilder("Scopes needed: ");
    Collection<String> least = report.requiredScopes().names();
    text.append(least.isEmpty() ? "none is declared" : codes(least)).append('\n');
    String api = "";
    for (Endpoint endpoint : report.endpoints()) {
      if (!endpoint.api().equals(api)) {
        api = endpoint.api();
        text.append(HEAD.formatted(api));
      }
      text.append(row(endpoint));
    }
    LedgerText.remarks(report).forEach(remark -> text.append('\n').append(remark).append('\n'));
    return text.toString();
  }

  private static String row(Endpoint endpoint) {
    return "| %s | %s | %s | %s |\n"
        .formatted(
            code(endpoint.name()),
            code(endpoint.method() + " " + LedgerText.path(endpoint)),
            endpoint.scopes().isEmpty() ? "unknown" : codes(endpoint.scopes()),
            LedgerText.role(endpoint));
  }

  private static String codes(Collection<String> names) {
    return names.stream().map(LedgerMarkdown::code).collect(Collectors.joining(", "));
  }

  /** A bar would end the cell, in code too. */
  private static String code(String text) {
    return "`" + text.replace("|", "\\|") + "`";
  }
}
