package dev.usher.ledger;

import dev.usher.ScopeReport;
import dev.usher.ScopeReport.Endpoint;
import dev.usher.Scopes;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ledger as lines for people. */
public final class LedgerText {

  /** What is said where there is not one endpoint. */
  public static final String NOTHING =
      "there is no interface of Usher's on the class path: no META-INF/usher/*.json, which its"
          + " annotation processor writes";

  private LedgerText() {}

  /** The least set, and a line for each endpoint beneath its interface. */
  public static String of(ScopeReport report) {
    StringBuilder text = new StringBuilder("Scopes needed: ").append(least(report)).append('\n');
    String api = "";
    for (List<String> row : rows(report)) {
      if (!row.get(0).equals(api)) {
        api = row.get(0);
        text.append('\n').append(api).append('\n');
      }
      text.append("  ").append(String.join("  ", row.subList(1, row.size())).stripTrailing());
      text.append('\n');
    }
    remarks(report).forEach(remark -> text.append('\n').append(remark).append('\n'));
    return text.toString();
  }

  static String least(ScopeReport report) {
    Scopes least = report.requiredScopes();
    return least.names().isEmpty() ? "none is declared" : least.toString();
  }

  /** Of each endpoint its interface, and the cells of its line, padded but for the last. */
  private static List<List<String>> rows(ScopeReport report) {
    List<Function<Endpoint, String>> columns =
        List.of(
            Endpoint::name,
            Endpoint::method,
            LedgerText::path,
            LedgerText::scopes,
            LedgerText::role);
    List<Integer> widths =
        columns.stream()
            .map(column -> report.endpoints().stream().map(column).mapToInt(String::length))
            .map(lengths -> lengths.max().orElse(0))
            .toList();
    return report.endpoints().stream()
        .map(
            endpoint ->
                Stream.concat(
                        Stream.of(endpoint.api()),
                        Stream.iterate(0, i -> i < columns.size(), i -> i + 1)
                            .map(i -> padded(columns.get(i).apply(endpoint), widths.get(i))))
                    .toList())
        .toList();
  }

  private static String padded(String cell, int width) {
    return cell + " ".repeat(width - cell.length());
  }

  static String path(Endpoint endpoint) {
    return endpoint.path().isEmpty() ? "(the URL given)" : endpoint.path();
  }

  static String scopes(Endpoint endpoint) {
    return endpoint.scopes().isEmpty() ? "unknown" : String.join(" ", endpoint.scopes());
  }

  static String role(Endpoint endpoint) {
    return endpoint.role() == null ? "" : endpoint.role();
  }

  /** What a reader of the ledger has to know besides. */
  public static List<String> remarks(ScopeReport report) {
    return Stream.concat(undeclared(report), report.contradictions().stream().map(Object::toString))
        .toList();
  }

  private static Stream<String> undeclared(ScopeReport report) {
    List<Endpoint> undeclared = report.undeclared();
    if (undeclared.isEmpty()) {
      return Stream.of();
    }
    return Stream.of(
        "No scope is declared, so what they need is unknown: "
            + undeclared.stream().map(Endpoint::name).distinct().collect(Collectors.joining(", "))
            + ". @RequiresScope says it.");
  }
}
