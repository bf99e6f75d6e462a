package dev.usher.diagnosis;

import java.util.regex.Pattern;

/**
 * What tokens look like. A word of 40 letters and digits is one. So is one with hyphens or
 * underscores, as base64url has them, unless it is made of words and ids: then its letters and
 * digits change rarely within a part.
 */
final class TokenLook {

  private static final int SHORTEST = 40;

  /** What is left of a word beside its ids must have this length to be a token. */
  private static final int SHORTEST_REST = 20;

  /** In random base64url every second character changes its kind, in words hardly one in ten. */
  private static final int LONGEST_RUN = 6;

  private static final Pattern JWT = Pattern.compile("eyJ[^.]*\\.[^.]+\\.[^.]*");
  private static final Pattern PART = Pattern.compile("[_-]+");
  // Parts of UUIDs and of trace ids, and ULIDs.
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{1,32}|[0-9A-F]{1,32}|[0-9A-HJKMNP-TV-Z]{26}");

  private TokenLook() {}

  /** Whether a word of letters, digits, hyphens, underscores and dots looks like a token. */
  static boolean isTokenLike(String word) {
    if (word.length() < SHORTEST) {
      return false;
    }
    if (JWT.matcher(word).matches()) {
      return true;
    }
    boolean isMixed =
        word.chars().anyMatch(TokenLook::isDigit) && word.chars().anyMatch(TokenLook::isLetter);
    return isMixed && (word.chars().allMatch(TokenLook::isLetterOrDigit) || isRandom(word));
  }

  private static boolean isRandom(String word) {
    if (!word.chars().allMatch(c -> isLetterOrDigit(c) || c == '-' || c == '_')) {
      return false;
    }
    int length = 0;
    int changes = 0;
    for (String part : PART.split(word, 0)) {
      if (!ID.matcher(part).matches()) {
        length += part.length();
        changes += changes(part);
      }
    }
    return length >= SHORTEST_REST && changes * LONGEST_RUN >= length;
  }

  /** How often the kind of character changes, but for a capital before small letters. */
  private static int changes(String part) {
    int changes = 0;
    for (int i = 1; i < part.length(); i++) {
      char before = part.charAt(i - 1);
      char here = part.charAt(i);
      boolean isCapital = isUpper(before) && isLower(here);
      if (kind(before) != kind(here) && !isCapital) {
        changes++;
      }
    }
    return changes;
  }

  private static int kind(char c) {
    return isDigit(c) ? 0 : isLower(c) ? 1 : 2;
  }

  private static boolean isLetterOrDigit(int c) {
    return isDigit(c) || isLetter(c);
  }

  private static boolean isLetter(int c) {
    return isLower(c) || isUpper(c);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLower(int c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isUpper(int c) {
    return c >= 'A' && c <= 'Z';
  }
}
