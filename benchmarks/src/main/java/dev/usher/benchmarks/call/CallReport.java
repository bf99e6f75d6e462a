package dev.usher.benchmarks.call;

import static dev.usher.benchmarks.call.Contender.RAW;
import static dev.usher.benchmarks.call.Contender.RETROFIT;

import dev.usher.benchmarks.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns what was measured into the lines that are printed, with what each may be at most. */
final class CallReport {
  private static final List<String> CALLS = List.of("ticket", "page", "delete", "refusal");

  private CallReport() {}

  static List<Line> of(CallFigures figures) {
    List<Line> lines = new ArrayList<>();
    for (String call : CALLS) {
      for (Contender contender : Contender.values()) {
        lines.add(
            Line.informing(name(call, contender) + ", ns", figures.time(call, contender), "%.0f"));
        lines.add(
            Line.informing(
                name(call, contender) + ", bytes", figures.bytes(call, contender), "%.0f"));
      }
    }
    lines.add(
        Line.informing(
            "ticket: retrofit / raw",
            figures.time("ticket", RETROFIT).per(figures.time("ticket", RAW)),
            "%.2f"));
    return lines;
  }

  private static String name(String call, Contender contender) {
    return call + ": " + contender.name().toLowerCase(Locale.ROOT);
  }
}
