package dev.usher.benchmarks;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A line of the report: what was measured, and the most that it may be.
 *
 * @param subject what was measured, as the reader knows it
 * @param measure the values
 * @param limit the most that the median may be; nothing where the line only informs
 * @param format the format of one value, as of {@link String#format}
 */
public record Line(String subject, Measure measure, OptionalDouble limit, String format) {

  /** A line that is held to a limit. */
  public static Line limited(String subject, Measure measure, double limit, String format) {
    return new Line(subject, measure, OptionalDouble.of(limit), format);
  }

  /** A line that only informs. */
  public static Line informing(String subject, Measure measure, String format) {
    return new Line(subject, measure, OptionalDouble.empty(), format);
  }

  /** The heading above the lines. */
  public static String heading() {
    return String.format(
        Locale.ROOT, "%-56s %12s %12s %12s %12s", "", "median", "min", "max", "at most");
  }

  /** Whether the median is above the limit. */
  public boolean isOver() {
    return limit.isPresent() && measure.median() > limit.getAsDouble();
  }

  /** The line as it is printed. */
  public String text() {
    return String.format(
            Locale.ROOT,
            "%-56s %12s %12s %12s %12s  %s",
            subject,
            number(measure.median()),
            number(measure.min()),
            number(measure.max()),
            limit.isPresent() ? number(limit.getAsDouble()) : "",
            verdict())
        .stripTrailing();
  }

  private String verdict() {
    if (limit.isEmpty()) {
      return "";
    }
    return isOver() ? "OVER" : "PASS";
  }

  private String number(double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
