package dev.usher.explain;

import dev.usher.diagnosis.Quote;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The command: explains an answer that {@code curl -i} printed.
 *
 * <pre>
 * curl -i ... | java -jar usher-explain.jar
 * java -jar usher-explain.jar answer.txt
 * </pre>
 */
public final class Explain {

  /** Explained, or helped. */
  static final int DONE = 0;

  /** There was nothing that could be explained. */
  static final int UNREADABLE = 1;

  /** The arguments are wrong. */
  static final int MISUSED = 2;

  /** What has an extension, or stands in a folder, is hardly a secret. */
  private static final Pattern FILE_NAME =
      Pattern.compile("(?:[A-Za-z]:)?[^:\\s]*(?:[/\\\\][^:\\s]*|\\.[A-Za-z]{1,5})");

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  Explain(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the command, and ends the process with its exit code: 0 where it explained, 1 where there
   * was nothing to explain, 2 where the arguments are wrong.
   *
   * @param args as {@code --help} tells
   */
  public static void main(String[] args) {
    System.exit(new Explain(System.in, System.out, System.err).run(args));
  }

  /** Runs the command and returns its exit code. */
  int run(String... args) {
    try {
      Options options = Options.parse(args);
      out.print(options.isHelp() ? Options.HELP : explanation(options));
      out.flush();
      return DONE;
    } catch (MisusedException e) {
      err.println("explain: " + e.getMessage());
      err.println("explain: --help tells more");
      return MISUSED;
    } catch (UnreadableException e) {
      err.println("explain: " + e.getMessage());
      return UNREADABLE;
    }
  }

  private String explanation(Options options) throws UnreadableException {
    if (options.mailStatus().isPresent()) {
      return MailReport.ofStatus(options.mailStatus().getAsInt());
    }
    SavedInput input = input(options);
    return Report.of(SavedAnswer.parse(input, options.status()), options);
  }

  private SavedInput input(Options options) throws UnreadableException {
    String file = options.file();
    if (file.equals(Options.STANDARD_INPUT)) {
      return read("standard input", in);
    }
    try (InputStream saved = Files.newInputStream(Path.of(file))) {
      return read(file, saved);
    } catch (NoSuchFileException e) {
      throw new UnreadableException("there is no file " + named(file));
    } catch (IOException | IllegalArgumentException e) {
      String name = named(file);
      String said = String.valueOf(e.getMessage()).replace(file, name);
      throw new UnreadableException(name + " cannot be read: " + said);
    }
  }

  /** A file that is not there may be a secret that was pasted in its place. */
  private static String named(String file) {
    return FILE_NAME.matcher(file).matches()
        ? Quote.line(file, Page.LONGEST)
        : "of the name that was given";
  }

  private static SavedInput read(String name, InputStream from) throws UnreadableException {
    try {
      return SavedInput.read(name, from);
    } catch (IOException e) {
      throw new UnreadableException(name + " cannot be read: " + e.getMessage());
    }
  }
}
