package dev.usher.diagnosis;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of hidden inputs of HTML, and of those that are named like secrets. */
final class HiddenInputs {

  // Possessive, so that no text makes it go back.
  private static final String QUOTED = "\"[^\"]*+\"?+|'[^']*+'?+";
  private static final Pattern INPUT =
      Pattern.compile("(?i)<(?:input|meta)\\b(?:[^<>\"']|" + QUOTED + ")*+");
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)\\btype\\s{0,9}=\\s{0,9}\\\\{0,7}[\"']?(?:hidden|password)\\b");
  private static final Pattern NAME =
      Pattern.compile("(?i)\\b(?:name|id)\\s{0,9}=\\s{0,9}\\\\{0,7}[\"']?([\\w.-]{1,80})");
  private static final Pattern VALUE =
      Pattern.compile(
          "(?i)(\\b(?:value|content)\\s{0,9}=\\s{0,9}\\\\{0,7}+)"
              + "(?:(\")(?:[^\"\\\\]|\\\\[^\"])++|(')(?:[^'\\\\]|\\\\[^'])++|[^\\s\"'>]++)");

  private HiddenInputs() {}

  static String redact(String text) {
    return text.indexOf('<') < 0
        ? text
        : INPUT.matcher(text).replaceAll(input -> Matcher.quoteReplacement(input(input.group())));
  }

  private static String input(String input) {
    return HIDDEN.matcher(input).find() || isNamedSecret(input)
        ? VALUE.matcher(input).replaceAll(HiddenInputs::value)
        : input;
  }

  private static String value(MatchResult value) {
    String quote = value.group(2) != null ? "\"" : value.group(3) != null ? "'" : "";
    return Matcher.quoteReplacement(value.group(1) + quote + Redaction.REDACTED);
  }

  private static boolean isNamedSecret(String input) {
    Matcher name = NAME.matcher(input);
    while (name.find()) {
      if (SecretNames.isSecret(name.group(1))) {
        return true;
      }
    }
    return false;
  }
}
