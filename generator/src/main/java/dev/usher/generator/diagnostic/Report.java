package dev.usher.generator.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * All findings about one type, in the order of the source.
 *
 * @param diagnostics the findings
 */
public record Report(List<Diagnostic> diagnostics) {
  private static final Report CLEAN = new Report(List.of());

  /** Copies the findings, and puts them in order. */
  public Report {
    diagnostics = SourceOrder.of(diagnostics);
  }

  /** No findings. */
  public static Report clean() {
    return CLEAN;
  }

  /** These findings. */
  public static Report of(Diagnostic... diagnostics) {
    return new Report(List.of(diagnostics));
  }

  /** These findings. */
  public static Report of(Collection<Diagnostic> diagnostics) {
    return diagnostics.isEmpty() ? CLEAN : new Report(List.copyOf(diagnostics));
  }

  /** Both reports in one. */
  public Report and(Report other) {
    return new Report(Stream.concat(diagnostics.stream(), other.diagnostics.stream()).toList());
  }

  /** Whether nothing can be generated. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(found -> found.severity() != Severity.WARNING);
  }
}
