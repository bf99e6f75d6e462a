package dev.usher.diagnosis;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parameters of URLs, forms and Ruby's hashes that are named like secrets, anywhere in a text:
 * {@code ?access_token=...}, {@code client_secret=...}, {@code :token=>"..."}.
 */
final class SecretParameters {

  private static final Pattern PARAMETER =
      Pattern.compile(
          "(?<![\\w.\\[-])([\\w.\\[\\]-]{1,80}+)(\\s?+=>\\s?+|=|%3[Dd])"
              + "(\\\\{0,7}+[\"'])?+([^\\s&\"'<>;,)}\\\\]++)");

  private SecretParameters() {}

  static String redact(String text, boolean isOauth) {
    return text.indexOf('=') < 0 && text.indexOf('%') < 0
        ? text
        : PARAMETER
            .matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(parameter(found, text, isOauth)));
  }

  private static String parameter(MatchResult found, String text, boolean isOauth) {
    String quote = found.group(3) == null ? "" : found.group(3);
    boolean isSecret =
        isSecret(found, text, isOauth)
            && !SecretNames.isVerdict(found.group(4))
            && !(goesOn(found, text) && !quote.isEmpty());
    return isSecret ? found.group(1) + found.group(2) + quote + Redaction.REDACTED : found.group();
  }

  /** Whether it is the first word of a sentence. */
  private static boolean goesOn(MatchResult found, String text) {
    return found.end() < text.length() && Character.isWhitespace(text.charAt(found.end()));
  }

  private static boolean isSecret(MatchResult found, String text, boolean isOauth) {
    String name = found.group(1).replaceAll(".*\\[|]", "");
    if (!name.equals("code")) {
      return SecretNames.isSecret(name);
    }
    char before = found.start() == 0 ? ' ' : text.charAt(found.start() - 1);
    return isOauth || before == '?' || before == '&';
  }
}
