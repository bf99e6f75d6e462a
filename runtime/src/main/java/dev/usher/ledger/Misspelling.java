package dev.usher.ledger;

import java.util.Collection;
import java.util.Optional;

/**
 * A scope that was probably meant to be another one. What Zendesk lists is open, so that a scope is
 * unknown is no reason to say anything; that one which is missing is spelt nearly so is.
 */
public final class Misspelling {

  private static final int LETTERS_FOR_AN_EDIT = 5;

  private Misspelling() {}

  /**
   * A question for the first scope that has nearly the name of one that is missing.
   *
   * @param held the scopes that there are
   * @param missing the scopes that are needed and not covered
   */
  public static Optional<String> hint(Collection<String> held, Collection<String> missing) {
    for (String scope : held) {
      for (String needed : missing) {
        if (isNear(scope, needed)) {
          return Optional.of("Is " + scope + " meant to be " + needed + "?");
        }
      }
    }
    return Optional.empty();
  }

  /** The same access, or none, and nearly the same resource. */
  private static boolean isNear(String scope, String needed) {
    String[] written = scope.split(":", 2);
    String[] meant = needed.split(":", 2);
    boolean sameAccess = written.length < 2 || meant.length < 2 || written[1].equals(meant[1]);
    int tolerated = Math.max(1, written[0].length() / LETTERS_FOR_AN_EDIT);
    int distance = distance(written[0], meant[0]);
    return sameAccess && distance > 0 && distance <= tolerated;
  }

  /** How many letters are put in, left out or replaced. */
  private static int distance(String from, String to) {
    int[] before = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(before[j], row[j - 1]));
      }
      before = row;
    }
    return before[to.length()];
  }
}
