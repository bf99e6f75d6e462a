package dev.usher.diagnosis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * JSON members that are named like secrets. What they hold is taken out, be it a string, a number
 * or nested, and where the text is cut off; sentences stay, and what a nested member tells beside
 * the secret. JSON stays JSON. Members of JSON that is a string of JSON are seen, too.
 */
final class SecretMembers {

  private static final Pattern NAME =
      Pattern.compile("(\\\\{0,7}+[\"'])([\\w-]{1,80}+)\\1\\s*+(?::|=>)\\s*+");

  /** What stands beside a secret, or is said of it. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?:.*[_-])?(?:ids?|at|in|on|url|type|name|scopes?|error|errors|code|description|message"
              + "|title|detail|details|status|field|index|count|email)");

  private static final Pattern LITERAL =
      Pattern.compile("-?\\d[\\w.+-]*+|[^\\s,\\[\\]{}\"'\\\\]++(?=\\s{0,9}+[,\\]}])");
  private static final Pattern HEADER =
      Pattern.compile("(?i)(?:bearer|basic|digest|token)\\s\\S++");

  private final String text;
  private final Matcher name;
  private final boolean isOauth;
  private final StringBuilder safe = new StringBuilder();
  private int at;

  private SecretMembers(String text, boolean isOauth) {
    this.text = text;
    this.name = NAME.matcher(text);
    this.isOauth = isOauth;
  }

  static String redact(String text, boolean isOauth) {
    return text.indexOf('"') < 0 && text.indexOf('\'') < 0
        ? text
        : new SecretMembers(text, isOauth).redacted();
  }

  private String redacted() {
    while (name.find(at)) {
      copyTo(name.end());
      String found = name.group(2);
      if (SecretNames.isSecret(found) || (isOauth && found.equals("code"))) {
        value();
      }
    }
    copyTo(text.length());
    return safe.toString();
  }

  /** Copies or replaces the value that comes next, with all that is in it. */
  private void value() {
    int depth = 0;
    boolean isBeside = false;
    do {
      int nesting = nesting();
      if (nesting != 0) {
        depth += nesting;
        isBeside = isBeside && nesting > 0;
        copyTo(at + 1);
      } else if (depth > 0 && name.region(at, text.length()).lookingAt()) {
        isBeside = BESIDE.matcher(name.group(2)).matches();
        copyTo(name.end());
      } else if (quoteAt(at) >= 0) {
        string(isBeside);
      } else {
        literal(isBeside);
      }
    } while (depth > 0 && at < text.length());
  }

  private int nesting() {
    char c = at < text.length() ? text.charAt(at) : ' ';
    return c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
  }

  /** A number, or what would be one: a word of prose behind a colon is none. */
  private void literal(boolean isBeside) {
    Matcher literal = LITERAL.matcher(text).region(at, text.length());
    if (!literal.lookingAt()) {
      copyTo(Math.min(at + 1, text.length()));
    } else if (isBeside || SecretNames.isVerdict(literal.group())) {
      copyTo(literal.end());
    } else {
      safe.append('"').append(Redaction.REDACTED).append('"');
      at = literal.end();
    }
  }

  private void string(boolean isBeside) {
    int quote = quoteAt(at);
    int escapes = quote - at;
    int end = end(quote + 1, text.charAt(quote), escapes);
    String said = text.substring(quote + 1, end);
    copyTo(quote + 1);
    safe.append(
        !isBeside && isSecret(said) ? Redaction.REDACTED : SecretMembers.redact(said, isOauth));
    at = end;
    copyTo(Math.min(end + escapes + 1, text.length()));
  }

  private static boolean isSecret(String said) {
    boolean isSentence =
        said.chars().anyMatch(Character::isWhitespace) && !HEADER.matcher(said).matches();
    return !said.isEmpty() && !isSentence && !SecretNames.isVerdict(said);
  }

  /** Where a quotation mark stands behind nothing but backslashes; less than 0 where none does. */
  private int quoteAt(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == '\\') {
      i++;
    }
    boolean isQuote = i < text.length() && (text.charAt(i) == '"' || text.charAt(i) == '\'');
    return isQuote ? i : -1;
  }

  /**
   * Where the string ends, before the backslashes of its closing quotation mark. Each level of JSON
   * in JSON doubles backslashes and adds one before a quotation mark.
   */
  private int end(int start, char mark, int escapes) {
    int backslashes = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == mark && backslashes % (2 * (escapes + 1)) == escapes) {
        return i - escapes;
      }
      backslashes = c == '\\' ? backslashes + 1 : 0;
    }
    return text.length();
  }

  private void copyTo(int end) {
    safe.append(text, at, end);
    at = end;
  }
}
