package dev.usher.benchmarks.call;

import static dev.usher.benchmarks.call.Contender.RAW;
import static dev.usher.benchmarks.call.Contender.RETROFIT;

import dev.usher.benchmarks.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns what was measured into the lines that are printed, with what each may be at most. */
final class CallReport {
  private CallReport() {}

  static List<Line> of(CallFigures figures) {
    List<Line> lines = new ArrayList<>();
    for (Call call : Call.values()) {
      for (Contender contender : Contender.values()) {
        String name = call.label() + ": " + contender.name().toLowerCase(Locale.ROOT);
        lines.add(Line.informing(name + ", ns", figures.time(call, contender), "%.0f"));
        lines.add(Line.informing(name + ", bytes", figures.bytes(call, contender), "%.0f"));
      }
      lines.add(
          Line.informing(
              call.label() + ": retrofit / raw, ns",
              figures.time(call, RETROFIT).per(figures.time(call, RAW)),
              "%.2f"));
    }
    return lines;
  }
}
