package dev.usher;

import java.util.Locale;

/** Checks what is meant to be secret. Messages never quote it. */
final class Secret {

  private Secret() {}

  /**
   * The secret itself, if it can be one.
   *
   * @param name what the user calls it
   * @throws IllegalArgumentException if it is empty, a whole header, or has characters that no
   *     token has, with the mend
   */
  static String checked(String name, String secret) {
    if (secret.isBlank()) {
      throw new IllegalArgumentException(
          "the " + name + " is empty; is the variable set that it comes from?");
    }
    String lower = secret.strip().toLowerCase(Locale.ROOT);
    if (lower.startsWith("authorization:")
        || lower.startsWith("bearer ")
        || lower.startsWith("basic ")) {
      throw new IllegalArgumentException(
          "the "
              + name
              + " is a whole Authorization header; give what follows Bearer or Basic"
              + " only, and a Basic one as Credentials.apiToken(email, token)");
    }
    for (int i = 0; i < secret.length(); i++) {
      char c = secret.charAt(i);
      if (c <= ' ' || c > '~') {
        throw new IllegalArgumentException(
            "the %s has the character U+%04X at index %d; tokens are printable ASCII without white"
                    .formatted(name, (int) c, i)
                + " space: strip() it, and look for a line break at its end");
      }
    }
    return secret;
  }
}
