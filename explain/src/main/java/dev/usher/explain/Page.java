package dev.usher.explain;

import dev.usher.Diagnosis;
import dev.usher.diagnosis.Quote;
import java.util.List;

/** What is printed, line by line. What comes from a server is put on one line each. */
final class Page {

  /** How much of what a server says is told. */
  static final int LONGEST = 600;

  private final StringBuilder text = new StringBuilder();

  /** A line of ours. */
  Page line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** A fact, under a name. */
  Page row(String name, String value) {
    text.append("  %-13s%s\n".formatted(name, Quote.line(value, LONGEST)));
    return this;
  }

  /** Causes, numbered. */
  Page causes(List<Diagnosis.Cause> causes) {
    return causes.isEmpty() ? this : line(new Diagnosis(causes).toString());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
