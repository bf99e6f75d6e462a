package dev.usher;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is likely wrong with a call that was refused: the causes in order, the likeliest first, at
 * least one. What the answer states comes before what the call shows, and that before what such an
 * answer may mean; where the answer states the cause, what it merely may mean is left out.
 *
 * <p>A diagnosis is worked out from what is known when it is asked for: nothing is sent. It holds
 * no secret. Words of the server are quoted on one line, and cut to a length.
 *
 * @param causes the causes, the likeliest first
 */
public record Diagnosis(List<Cause> causes) {

  /**
   * Copies {@code causes}.
   *
   * @throws IllegalArgumentException if there are none
   */
  public Diagnosis {
    causes = List.copyOf(causes);
    if (causes.isEmpty()) {
      throw new IllegalArgumentException("a diagnosis has a cause");
    }
  }

  /** The first of the causes. */
  public Cause likeliest() {
    return causes.get(0);
  }

  /** The causes, numbered, on three lines each. */
  @Override
  public String toString() {
    return IntStream.range(0, causes.size())
        .mapToObj(i -> (i + 1) + ". " + causes.get(i))
        .collect(Collectors.joining("\n"));
  }

  /**
   * One thing that may be wrong.
   *
   * @param summary what it is, in a few words, as {@code the token lacks the scope tickets:write}
   * @param evidence what speaks for it; where nothing does, that
   * @param mend what to do about it
   */
  public record Cause(String summary, String evidence, String mend) {

    /** Refuses null. */
    public Cause {
      Objects.requireNonNull(summary, "summary");
      Objects.requireNonNull(evidence, "evidence");
      Objects.requireNonNull(mend, "mend");
    }

    /** On three lines: the summary, and indented the evidence and the mend. */
    @Override
    public String toString() {
      return summary + "\n   evidence: " + evidence + "\n   mend: " + mend;
    }
  }
}
