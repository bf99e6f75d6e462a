package dev.usher.benchmarks.compile;

import java.util.Locale;

/**
 * What a compilation cost in one round.
 *
 * @param nanos the processor time of the whole JVM, in nanoseconds
 */
record Figure(Scale scale, Side side, long nanos) {

  /** Reads what {@link #text} wrote. */
  static Figure parse(String text) {
    String[] words = text.split(" ", 3);
    return new Figure(Scale.valueOf(words[0]), Side.valueOf(words[1]), Long.parseLong(words[2]));
  }

  /** The figure as one line. */
  String text() {
    return String.format(Locale.ROOT, "%s %s %d", scale, side, nanos);
  }
}
