package dev.usher.generator.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class DidYouMean {
  private DidYouMean() {}

  /**
   * The candidate nearest to {@code written}: the same but for case and punctuation ({@code
   * ticketId}, {@code ticket_id}), or else within one edit for each three letters. Empty where none
   * is that near.
   */
  public static Optional<String> among(Collection<String> candidates, String written) {
    return among(candidates, written, 3);
  }

  /**
   * As {@link #among}, but within one edit for each five letters: near enough to tell somebody who
   * has not asked.
   */
  public static Optional<String> certainly(Collection<String> candidates, String written) {
    return among(candidates, written, 5);
  }

  private static Optional<String> among(
      Collection<String> candidates, String written, int lettersForAnEdit) {
    String plain = plain(written);
    return candidates.stream()
        .filter(candidate -> isNear(plain, plain(candidate), lettersForAnEdit))
        .min(
            Comparator.<String>comparingInt(candidate -> distance(plain, plain(candidate)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static boolean isNear(String written, String candidate, int lettersForAnEdit) {
    int shorter = Math.min(written.length(), candidate.length());
    int tolerated =
        Math.min(Math.max(1, written.length() / lettersForAnEdit), Math.max(0, shorter - 1));
    return Math.abs(written.length() - candidate.length()) <= tolerated
        && distance(written, candidate) <= tolerated;
  }

  private static String plain(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }

  /** How many letters are put in, left out, replaced, or swapped with the next. */
  private static int distance(String from, String to) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
      }
    }
    return cost[from.length()][to.length()];
  }

  private static int cheapest(int[][] cost, String from, String to, int i, int j) {
    int replaced = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
