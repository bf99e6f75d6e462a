package dev.usher.generator.diagnostic;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One finding.
 *
 * @param code which mistake it is
 * @param severity how bad it is: as the code says, unless an option says otherwise
 * @param site where
 * @param message what is wrong, in one line that stands alone
 * @param hint the edit that mends it, in one line
 */
public record Diagnostic(Code code, Severity severity, Site site, String message, String hint) {
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  /** Refuses what says nothing, and shows control characters that it quotes as Java writes them. */
  public Diagnostic {
    if (message.isBlank() || hint.isBlank()) {
      throw new IllegalArgumentException("nothing said: " + message + " / " + hint);
    }
    message = onOneLine(message);
    hint = onOneLine(hint);
  }

  private static String onOneLine(String text) {
    return CONTROL.matcher(text).replaceAll(found -> escaped(found.group().charAt(0)));
  }

  private static String escaped(char control) {
    return switch (control) {
      case '\n' -> "\\\\n";
      case '\r' -> "\\\\r";
      case '\t' -> "\\\\t";
      default -> String.format(Locale.ROOT, "\\\\u%04x", (int) control);
    };
  }

  /** A finding as bad as its code says. */
  public static Diagnostic of(Code code, Site site, String message, String hint) {
    return new Diagnostic(code, code.severity(), site, message, hint);
  }

  /** The same finding, as bad as {@code severity}. */
  public Diagnostic as(Severity severity) {
    return new Diagnostic(code, severity, site, message, hint);
  }

  /** The whole text, in the lines that the compiler is given. */
  String text() {
    return text(site.origin().isEmpty() ? "" : " (inherited: " + site.origin() + ")");
  }

  /** The whole text, with {@code addition} to what is wrong. */
  String text(String addition) {
    return "["
        + code.label()
        + "] "
        + message
        + addition
        + "\n  hint: "
        + hint
        + "\n  see: "
        + code.page();
  }
}
