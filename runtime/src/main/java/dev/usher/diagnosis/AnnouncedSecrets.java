package dev.usher.diagnosis;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Credentials behind the name of their scheme, in URLs before the host, and cookies. That a text
 * speaks of Basic authentication or a bearer token hides nothing of it.
 */
final class AnnouncedSecrets {

  private static final Pattern SCHEME =
      Pattern.compile(
          "(?i)\\b(authorization\\W{0,9}+)?(bearer|basic)([ \\t]{1,9}+|%20|\\+)([\\w+/=.~%-]++)(\")?+");
  private static final Pattern USER =
      Pattern.compile("(?<=://)[^\\s/@:\"'<>]{1,200}+:[^\\s/@\"'<>]{1,400}+(?=@)");
  private static final Pattern COOKIE =
      Pattern.compile("(?i)\\b((?:set-)?cookie:\\s{0,9}+)[\\w.-]++=[^\\r\\n\"<]++");

  private static final int SHORTEST = 8;
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern INNER_CAPITAL = Pattern.compile(".+[A-Z]");

  /** What follows a scheme where it is spoken of. */
  private static final Pattern PROSE =
      Pattern.compile(
          "(?i)(?:authenticat\\w+|authori[sz]\\w+|credentials?|challenges?|certificates?|securit\\w+"
              + "|access[_-]?tokens?|tokens?|headers?|schemes?|instead|required?s?|provided|presented"
              + "|supported|expected|missing|without|because|realm|redacted)(?:[.,/-].*)?");

  private AnnouncedSecrets() {}

  static String redact(String text) {
    String users = USER.matcher(text).replaceAll(Redaction.REDACTED);
    String cookies = COOKIE.matcher(users).replaceAll("$1" + Redaction.REDACTED);
    return SCHEME.matcher(cookies).replaceAll(found -> Matcher.quoteReplacement(credential(found)));
  }

  private static String credential(MatchResult found) {
    String word = found.group(4);
    boolean isAttribute = found.group(5) != null && word.endsWith("=");
    boolean isSecret = !isAttribute && !PROSE.matcher(word).matches() && isCredential(found, word);
    return isSecret
        ? found.group().substring(0, found.start(4) - found.start())
            + Redaction.REDACTED
            + (found.group(5) == null ? "" : found.group(5))
        : found.group();
  }

  private static boolean isCredential(MatchResult found, String word) {
    boolean hasDigit = DIGIT.matcher(word).find();
    if (word.length() < SHORTEST) {
      return hasDigit && found.group(1) != null;
    }
    return hasDigit
        || found.group(2).equalsIgnoreCase("bearer")
        || INNER_CAPITAL.matcher(word).lookingAt()
        || isPair(word);
  }

  /** Whether it is a user and a password in Base64. */
  private static boolean isPair(String word) {
    try {
      String whole = word.substring(0, word.length() / 4 * 4);
      String pair = new String(Base64.getDecoder().decode(whole), StandardCharsets.UTF_8);
      return pair.indexOf(':') >= 0
          && pair.chars().noneMatch(c -> Character.isISOControl(c) || c == '\uFFFD');
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
