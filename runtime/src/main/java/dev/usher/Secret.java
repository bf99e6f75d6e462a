package dev.usher;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks what is meant to be secret. Messages never quote it. */
final class Secret {

  private static final Pattern PAIR =
      Pattern.compile("[!-~&&[^@:/]]+@[A-Za-z0-9.-]+(/token)?:[!-~]+\\s*");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]+={0,2}");

  private Secret() {}

  /**
   * The secret itself, if it can be one.
   *
   * @param name what the user calls it
   * @throws IllegalArgumentException if it is empty, a whole header or pair, or has characters that
   *     no token has, with the mend
   */
  static String checked(String name, String secret) {
    String lower = Setting.present(name, secret).strip().toLowerCase(Locale.ROOT);
    if (lower.startsWith("authorization:")
        || lower.startsWith("bearer ")
        || lower.startsWith("basic ")) {
      throw new IllegalArgumentException(
          "the "
              + name
              + " is a whole Authorization header; give what follows Bearer or Basic"
              + " only, and a Basic one as Credentials.apiToken(email, token)");
    }
    refusePair(name, secret.strip());
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

  /** What Basic is made of, in the clear or in Base64. No bearer token has an @ (RFC 6750, 2.1). */
  private static void refusePair(String name, String secret) {
    boolean isEncoded = BASE64.matcher(secret).matches() && isPair(decoded(secret));
    if (isEncoded || isPair(secret)) {
      throw new IllegalArgumentException(
          "the %s is a whole pair of e-mail address and token%s; give the two apart:"
                  .formatted(name, isEncoded ? " in Base64" : "")
              + " Credentials.apiToken(email, token)");
    }
  }

  private static boolean isPair(String text) {
    return PAIR.matcher(text).matches();
  }

  /** What the text is in Base64; empty where its length is none that Base64 has. */
  private static String decoded(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/'));
      return new String(bytes, StandardCharsets.ISO_8859_1);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
