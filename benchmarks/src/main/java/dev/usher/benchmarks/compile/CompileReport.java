package dev.usher.benchmarks.compile;

import static dev.usher.benchmarks.compile.Side.BASELINE;
import static dev.usher.benchmarks.compile.Side.PROCESSOR;
import static dev.usher.benchmarks.compile.Side.REPLAY;

import dev.usher.benchmarks.Line;
import dev.usher.benchmarks.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Turns what was measured into the lines that are printed, with what each may be at most. */
final class CompileReport {
  private final CompileFigures figures;
  private final List<Line> lines = new ArrayList<>();

  private CompileReport(CompileFigures figures) {
    this.figures = figures;
  }

  static List<Line> of(CompileFigures figures) {
    CompileReport report = new CompileReport(figures);
    for (Scale scale : Scale.values()) {
      report.tell(scale);
    }
    report.holdRatio();
    report.tellWhatJavacTakes();
    report.holdGrowth("added", report::added);
    report.holdGrowth("whole", report::whole);
    return report.lines;
  }

  private void tell(Scale scale) {
    String subject = scale.methods() + " methods: ";
    inform(subject + "with the processor, ms", figures.time(scale, PROCESSOR), 1e6, "%.0f");
    inform(subject + "without, ms", figures.time(scale, BASELINE), 1e6, "%.0f");
    inform(subject + "added for each method, us", added(scale), 1e3, "%.0f");
    if (scale != Scale.LARGE) {
      lines.add(Line.informing(subject + "with / without, CPU time", ratio(scale), "%.2f"));
    }
  }

  private void inform(String subject, Measure nanos, double unit, String format) {
    lines.add(Line.informing(subject, nanos.by(unit), format));
  }

  private void holdRatio() {
    lines.add(
        Line.limited(
            Scale.LARGE.methods() + " methods: with / without, CPU time",
            ratio(Scale.LARGE),
            1.8,
            "%.2f"));
  }

  /** How much of the ratio is there whatever the processor does, and what it adds to that. */
  private void tellWhatJavacTakes() {
    String subject = Scale.LARGE.methods() + " methods: ";
    Measure replay = figures.time(Scale.LARGE, REPLAY);
    Measure without = figures.time(Scale.LARGE, BASELINE);
    Measure with = figures.time(Scale.LARGE, PROCESSOR);
    lines.add(Line.informing(subject + "replay / without, CPU time", replay.per(without), "%.2f"));
    lines.add(Line.informing(subject + "with / replay, CPU time", with.per(replay), "%.2f"));
  }

  private void holdGrowth(String what, Function<Scale, Measure> cost) {
    for (Scale less : List.of(Scale.SMALL, Scale.MIDDLE)) {
      String subject =
          "%s for each method, %d / %d methods"
              .formatted(what, Scale.LARGE.methods(), less.methods());
      Measure growth = cost.apply(Scale.LARGE).per(cost.apply(less));
      lines.add(
          less == Scale.SMALL
              ? Line.limited(subject, growth, 1, "%.2f")
              : Line.informing(subject, growth, "%.2f"));
    }
  }

  private Measure ratio(Scale scale) {
    return figures.time(scale, PROCESSOR).per(figures.time(scale, BASELINE));
  }

  /** What the processor adds to each method, in nanoseconds. */
  private Measure added(Scale scale) {
    return figures.time(scale, PROCESSOR).less(figures.time(scale, BASELINE)).by(scale.methods());
  }

  /** What compiling with the processor costs for each method, in nanoseconds. */
  private Measure whole(Scale scale) {
    return figures.time(scale, PROCESSOR).by(scale.methods());
  }
}
