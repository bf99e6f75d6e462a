package dev.usher.generator.diagnostic;

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

  /** Refuses what would print badly. */
  public Diagnostic {
    if (message.isBlank() || message.contains("\n") || hint.isBlank() || hint.contains("\n")) {
      throw new IllegalArgumentException("one line each: " + message + " / " + hint);
    }
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
    String inherited = site.origin().isEmpty() ? "" : " (inherited: " + site.origin() + ")";
    return "["
        + code.label()
        + "] "
        + message
        + inherited
        + "\n  hint: "
        + hint
        + "\n  see: "
        + code.page();
  }
}
