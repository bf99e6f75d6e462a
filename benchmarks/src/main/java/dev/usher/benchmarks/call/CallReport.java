package dev.usher.benchmarks.call;

import static dev.usher.benchmarks.call.Contender.RAW;
import static dev.usher.benchmarks.call.Contender.RETROFIT;
import static dev.usher.benchmarks.call.Contender.RETROFIT_BY_HAND;
import static dev.usher.benchmarks.call.Contender.USHER;
import static dev.usher.benchmarks.call.Contender.USHER_LISTENED_TO;

import dev.usher.benchmarks.Line;
import dev.usher.benchmarks.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns what was measured into the lines that are printed, with what each may be at most. */
final class CallReport {
  private final CallFigures figures;
  private final List<Line> lines = new ArrayList<>();

  private CallReport(CallFigures figures) {
    this.figures = figures;
  }

  static List<Line> of(CallFigures figures) {
    CallReport report = new CallReport(figures);
    for (Call call : Call.values()) {
      for (Contender contender : Contender.of(call)) {
        report.tell(call, contender);
      }
    }
    report.hold(Call.TICKET, RETROFIT, 0.8);
    report.hold(Call.TICKET, RAW, 1.3);
    report.hold(Call.DELETE, RETROFIT, 1.3);
    report.hold(Call.REFUSAL, RETROFIT, 1.3);
    report.compare(Call.REFUSAL, RETROFIT_BY_HAND);
    for (Call call : Call.values()) {
      report.holdBytes(call);
    }
    report.holdAdded();
    return report.lines;
  }

  /** What was measured of {@link Call#DELETE} alone. */
  static List<Line> ofOverhead(CallFigures figures) {
    CallReport report = new CallReport(figures);
    Contender.of(Call.DELETE).forEach(contender -> report.tell(Call.DELETE, contender));
    report.holdAdded();
    return report.lines;
  }

  private void tell(Call call, Contender contender) {
    String subject = call.label() + ": " + name(contender);
    lines.add(Line.informing(subject + ", ns", figures.time(call, contender), "%.0f"));
    lines.add(Line.informing(subject + ", bytes", figures.bytes(call, contender), "%.0f"));
  }

  private void hold(Call call, Contender other, double limit) {
    lines.add(Line.limited(ratio(call, other), times(call, other), limit, "%.2f"));
  }

  private void compare(Call call, Contender other) {
    lines.add(Line.informing(ratio(call, other), times(call, other), "%.2f"));
  }

  private static String ratio(Call call, Contender other) {
    return call.label() + ": usher / " + name(other) + ", CPU time";
  }

  private Measure times(Call call, Contender other) {
    return figures.time(call, USHER).per(figures.time(call, other));
  }

  private void holdBytes(Call call) {
    lines.add(
        Line.limited(
            call.label() + ": usher / retrofit, bytes",
            figures.bytes(call, USHER).per(figures.bytes(call, RETROFIT)),
            1,
            "%.2f"));
  }

  /** What the pipeline adds shows best where there is nothing to decode. */
  private void holdAdded() {
    for (Unit unit : Unit.values()) {
      Measure usher = figures.of(Call.DELETE, USHER, unit);
      Measure retrofit = figures.of(Call.DELETE, RETROFIT, unit);
      Measure listenedTo = figures.of(Call.DELETE, USHER_LISTENED_TO, unit);
      String left = "delete: usher - retrofit, " + unit.label();
      String added = "delete: usher listened to - usher, " + unit.label();
      lines.add(Line.limited(left, usher.less(retrofit), 600, "%.0f"));
      lines.add(Line.informing(added, listenedTo.less(usher), "%.0f"));
    }
  }

  private static String name(Contender contender) {
    return contender.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
