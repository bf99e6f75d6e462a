package dev.usher.diagnosis;

import dev.usher.Diagnosis;
import dev.usher.Diagnosis.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The causes that concerns find, in three classes: what the answer states, what the call shows, and
 * what such an answer may mean. Within a class, the order is that of finding.
 */
final class Findings {

  private final List<Cause> stated = new ArrayList<>();
  private final List<Cause> shown = new ArrayList<>();
  private final List<Cause> possible = new ArrayList<>();

  /** The answer says so. */
  void stated(String summary, String evidence, String mend) {
    add(stated, new Cause(summary, evidence, mend));
  }

  /** Something about the call or its answer points there. */
  void shown(String summary, String evidence, String mend) {
    add(shown, new Cause(summary, evidence, mend));
  }

  /** Nothing speaks for it, but nothing against it either. */
  void possible(String summary, String mend) {
    possible(summary, "none; such an answer may mean this, and nothing known rules it out", mend);
  }

  /** Nothing speaks for it but what {@code evidence} says. */
  void possible(String summary, String evidence, String mend) {
    add(possible, new Cause(summary, evidence, mend));
  }

  /** The first to say something is right. */
  private void add(List<Cause> causes, Cause cause) {
    if (Stream.of(stated, shown, possible)
        .flatMap(List::stream)
        .noneMatch(known -> known.summary().equals(cause.summary()))) {
      causes.add(cause);
    }
  }

  boolean areNone() {
    return stated.isEmpty() && shown.isEmpty() && possible.isEmpty();
  }

  /** Whether the answer states a cause. */
  boolean areStated() {
    return !stated.isEmpty();
  }

  /**
   * The causes in order; there must be one. What is merely possible gives way to what is stated.
   */
  Diagnosis diagnosis() {
    List<Cause> causes = new ArrayList<>(stated);
    causes.addAll(shown);
    if (stated.isEmpty()) {
      causes.addAll(possible);
    }
    return new Diagnosis(causes);
  }
}
