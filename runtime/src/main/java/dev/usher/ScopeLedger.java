package dev.usher;

import dev.usher.ledger.AllowedScopes;
import dev.usher.ledger.LedgerText;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * A command that prints which scopes the interfaces on its class path need, or checks that a file
 * allows them: {@link ScopeReport} for builds. {@code docs/scopes.md} has recipes.
 *
 * <pre>{@code
 * java -cp <class path of the application> dev.usher.ScopeLedger --allowed scopes.txt
 * }</pre>
 *
 * <p>It exits with 0; with 1 where a scope is needed and not allowed; with 2 where it is used
 * wrongly, or where something cannot be read or found.
 */
public final class ScopeLedger {

  static final String USAGE =
      """
      usage: dev.usher.ScopeLedger [--format text|markdown|json | --allowed FILE]
        --format   print what each endpoint needs; text unless said
        --allowed  check that FILE allows it: one scope a line, # starts a comment
      exit codes: 0, 1 a scope is not allowed, 2 used wrongly, or nothing to read""";

  private static final int DONE = 0;
  private static final int VIOLATED = 1;
  private static final int BROKEN = 2;

  private final PrintStream out;
  private final PrintStream err;

  ScopeLedger(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the command. It returns where all is well, and ends the JVM where not.
   *
   * @param args none, {@code --format} with {@code text}, {@code markdown} or {@code json}, or
   *     {@code --allowed} with a file
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = new ScopeLedger(out, err).run(List.of(args));
    if (code != DONE) {
      System.exit(code);
    }
  }

  int run(List<String> args) {
    try {
      return switch (args.size()) {
        case 0 -> print("text");
        case 1 -> args.get(0).equals("--help") ? help() : misused();
        case 2 -> run(args.get(0), args.get(1));
        default -> misused();
      };
    } catch (IllegalStateException | IllegalArgumentException | UncheckedIOException e) {
      err.println(e.getMessage());
      return BROKEN;
    }
  }

  private int run(String option, String value) {
    return switch (option) {
      case "--format" -> print(value);
      case "--allowed" -> check(file(value));
      default -> misused();
    };
  }

  private int print(String format) {
    ScopeReport report = report();
    switch (format) {
      case "text" -> out.print(report.toText());
      case "markdown" -> out.print(report.toMarkdown());
      case "json" -> out.print(report.toJson());
      default -> {
        return misused();
      }
    }
    return DONE;
  }

  private int check(Path allowed) {
    ScopeCoverage coverage = report().comparedWith(AllowedScopes.read(allowed));
    if (coverage.isCovered()) {
      out.println(coverage);
      return DONE;
    }
    err.println(allowed + " lacks what endpoints need:\n" + coverage);
    return VIOLATED;
  }

  private static ScopeReport report() {
    ScopeReport report = ScopeReport.load();
    if (report.endpoints().isEmpty()) {
      throw new IllegalStateException(LedgerText.NOTHING);
    }
    return report;
  }

  private static Path file(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("\"" + name + "\" is no name of a file", e);
    }
  }

  private int help() {
    out.println(USAGE);
    return DONE;
  }

  private int misused() {
    err.println(USAGE);
    return BROKEN;
  }
}
