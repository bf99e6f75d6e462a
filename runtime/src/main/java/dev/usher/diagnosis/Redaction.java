package dev.usher.diagnosis;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of texts what looks secret: tokens by their look, credentials that are announced, and
 * JSON members that are named like secrets. What is not one word, as a sentence of an error, stays.
 */
public final class Redaction {

  static final String REDACTED = "REDACTED";

  private static final String SECRET_NAMES =
      "token|secret|password|passwd|apikey|api_key|api-key|signature|authorization|assertion"
          + "|verifier|credential";
  private static final Pattern SECRET_NAME =
      Pattern.compile(".*(" + SECRET_NAMES + ")|jwt|sig|code|auth|pwd|pass");
  private static final Pattern JWT = Pattern.compile("eyJ[^.]*\\.[^.]+\\.[^.]*");
  private static final int SHORTEST_TOKEN = 40;

  private static final Pattern SECRET_ENDING = Pattern.compile(".*(" + SECRET_NAMES + ")");
  private static final Pattern MEMBER =
      Pattern.compile("\"([\\w-]{1,80}+)\"(\\s{0,9}:\\s{0,9}+)\"(?:[^\"\\\\\\s]|\\\\.)++(?=\")");
  private static final Pattern ANNOUNCED =
      Pattern.compile("(?i)\\b(Bearer|Basic) (?=[\\w+/=.~-]{0,80}\\d)[\\w+/=.~-]{8,}");
  // Escapes of JSON first, so that none is torn apart.
  private static final Pattern WORD =
      Pattern.compile(
          "\\\\(?:u[0-9A-Fa-f]{4}|.)|(?<![\\w-])eyJ[\\w-]*+\\.[\\w-]++\\.[\\w-]*+"
              + "|[A-Za-z0-9]{40,}+");

  private Redaction() {}

  /** The same text, with {@code REDACTED} where something looks secret. */
  public static String of(String text) {
    String named = MEMBER.matcher(text).replaceAll(Redaction::member);
    String announced = ANNOUNCED.matcher(named).replaceAll("$1 " + REDACTED);
    return WORD.matcher(announced)
        .replaceAll(
            word -> isTokenLike(word.group()) ? REDACTED : Matcher.quoteReplacement(word.group()));
  }

  private static String member(MatchResult member) {
    String name = member.group(1).toLowerCase(Locale.ROOT);
    return Matcher.quoteReplacement(
        SECRET_ENDING.matcher(name).matches()
            ? "\"" + member.group(1) + "\"" + member.group(2) + "\"" + REDACTED
            : member.group());
  }

  /** Whether a parameter of this name, in lower case, holds a secret. */
  static boolean isSecretName(String name) {
    return SECRET_NAME.matcher(name).matches();
  }

  /** Whether a word looks like a token: a JWT, or 40 letters and digits or more. */
  static boolean isTokenLike(String word) {
    if (word.length() < SHORTEST_TOKEN) {
      return false;
    }
    return JWT.matcher(word).matches()
        || (word.chars().allMatch(Redaction::isLetterOrDigit)
            && word.chars().anyMatch(c -> c <= '9')
            && word.chars().anyMatch(c -> c > '9'));
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
