package dev.usher.generator.rejected;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code docs/diagnostics/retrofit-rules.md}, read. */
final class RetrofitRules {
  private static final Path PAGE = Path.of("../docs/diagnostics/retrofit-rules.md");

  private final String text;

  private RetrofitRules(String text) {
    this.text = text;
  }

  static RetrofitRules read() {
    try {
      return new RetrofitRules(Files.readString(PAGE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return text;
  }

  /** The rows of the table under a heading, as they are written. */
  List<List<String>> rows(String heading) {
    return Arrays.stream(section(heading).split("\n"))
        .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
        .skip(1)
        .map(line -> line.substring(1, line.length() - 1).split("\\|"))
        .map(cells -> Arrays.stream(cells).map(String::strip).toList())
        .toList();
  }

  /** The rows of what does not compile. */
  List<Rule> rules() {
    return rows("What does not compile").stream().map(Rule::of).toList();
  }

  private String section(String heading) {
    String start = "\n## " + heading + "\n";
    int from = text.indexOf(start);
    int to = text.indexOf("\n## ", from + start.length());
    return text.substring(from + start.length(), to < 0 ? text.length() : to);
  }

  /**
   * What Retrofit refuses, and Usher before it.
   *
   * @param message what Retrofit says, with {@code %s} for what it fills in
   * @param code the label of the diagnostic
   * @param caseName the rejected case, as in {@code MissingUrl/none}
   */
  record Rule(String message, String code, String caseName) {

    private static Rule of(List<String> cells) {
      return new Rule(
          plain(cells.get(2)),
          cells.get(3).replaceAll("^\\[(\\w+)\\]\\(\\1\\.md\\)$", "$1"),
          cells.get(4).replaceAll("^\\[(.*)\\]\\(.*/rejected/(\\w+/\\1)\\)$", "$2"));
    }

    /** Whether it is about what methods return, as Retrofit alone sees it. */
    boolean isOfAdapters() {
      return message.contains("call adapter");
    }

    /** Whether an exception, or what it is caused by, begins with the message. */
    boolean isSaidBy(Throwable failure) {
      Pattern pattern =
          Pattern.compile(
              Arrays.stream(message.split("%s", -1))
                  .map(Pattern::quote)
                  .collect(Collectors.joining(".*")),
              Pattern.DOTALL);
      return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
          .anyMatch(one -> pattern.matcher(String.valueOf(one.getMessage())).lookingAt());
    }
  }

  /** What stands between backticks. */
  static String plain(String cell) {
    return cell.replace("`", "");
  }
}
