package dev.usher;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What {@link Zendesk#verify} found, in the order of its checks. It prints as readable lines and
 * holds no secret. Immutable.
 *
 * @param findings one for each check that could be made, at least one
 */
public record HealthReport(List<Finding> findings) {

  /** Copies {@code findings}. */
  public HealthReport {
    findings = List.copyOf(findings);
  }

  /** Whether nothing failed; there may be warnings. */
  public boolean isHealthy() {
    return findings.stream().noneMatch(finding -> finding.level() == Level.FAILED);
  }

  /** A line for each finding, and one beneath it with the mend where there is one. */
  @Override
  public String toString() {
    return findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
  }

  /** How bad a finding is. */
  public enum Level {
    /** As it should be. */
    OK,
    /** Some calls may fail, or a check could not be made. */
    WARNING,
    /** Calls will fail. */
    FAILED
  }

  /**
   * What one check found.
   *
   * @param level how bad it is
   * @param check what was looked at: {@code account}, {@code user}, {@code role} or {@code scopes}
   * @param summary what was found
   * @param mend what to do about it; empty where there is nothing to do
   */
  public record Finding(Level level, String check, String summary, String mend) {

    /** Refuses null. */
    public Finding {
      Objects.requireNonNull(level, "level");
      Objects.requireNonNull(check, "check");
      Objects.requireNonNull(summary, "summary");
      Objects.requireNonNull(mend, "mend");
    }

    /** As {@code FAILED scopes: the token lacks tickets:write}, and indented the mend. */
    @Override
    public String toString() {
      String line = "%-7s %s: %s".formatted(level, check, summary);
      return mend.isEmpty() ? line : line + "\n        mend: " + mend;
    }
  }
}
