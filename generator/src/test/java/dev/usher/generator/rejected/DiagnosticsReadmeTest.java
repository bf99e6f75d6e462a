package dev.usher.generator.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Group;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The front page of the diagnostics shows what javac prints, from rejected cases, and lists every
 * code, with the kinds of places that it is told at. With {@code -Dgolden.update} both are written
 * anew.
 */
final class DiagnosticsReadmeTest {
  private static final Path DOCS = Path.of("../docs/diagnostics");
  private static final Path PAGE = DOCS.resolve("README.md");
  private static final String LIST = "\n## All of them\n";
  private static final Pattern EXAMPLE =
      Pattern.compile("(```text (\\w+/[\\w-]+) (\\d+)\n).*?```\n", Pattern.DOTALL);
  private static final Pattern POSITION =
      Pattern.compile("(?:.*/)?(\\w+\\.java):(\\d+):(\\d+): (.*)");
  private static final Map<String, Cases> CASES =
      Cases.all().stream().collect(Collectors.toMap(Cases::name, one -> one));

  private static final Map<String, Set<String>> PLACES = Places.byCode();

  @Test
  void itShowsTenDiagnosticsAndListsAll() throws IOException {
    String page = Files.readString(PAGE).replace("\r\n", "\n");
    String introduction = page.substring(0, page.indexOf(LIST) + LIST.length());
    String actual =
        EXAMPLE.matcher(introduction).replaceAll(DiagnosticsReadmeTest::example) + list();
    if (System.getProperty("golden.update") != null) {
      assertThat(System.getenv("CI")).as("CI does not rewrite what it checks").isNull();
      Files.writeString(PAGE, actual);
    }
    assertThat(Files.readString(PAGE).replace("\r\n", "\n")).isEqualTo(actual);
    assertThat(EXAMPLE.matcher(page).results()).hasSize(10);
  }

  private static String example(MatchResult found) {
    Cases one = CASES.get(found.group(2));
    int index = Integer.parseInt(found.group(3)) - 1;
    String text = found.group(1) + javac(one, index) + "```\n";
    return Matcher.quoteReplacement(text);
  }

  /** A diagnostic of a case as javac prints it: its first line, the source, and the rest. */
  private static String javac(Cases one, int index) {
    List<String> told = lines(one.expected());
    List<Integer> starts =
        IntStream.range(0, told.size())
            .filter(line -> POSITION.matcher(told.get(line)).matches())
            .boxed()
            .toList();
    int start = starts.get(index);
    Matcher position = POSITION.matcher(told.get(start));
    assertThat(position.matches()).isTrue();
    String file = told.get(start).substring(0, told.get(start).indexOf(':'));
    int line = Integer.parseInt(position.group(2));
    int column = Integer.parseInt(position.group(3));
    return String.join(
        "\n",
        position.group(1) + ":" + line + ": " + position.group(4),
        lines(one.input().resolve(file)).get(line - 1),
        " ".repeat(column - 1) + "^",
        told.get(start + 1),
        told.get(start + 2),
        "");
  }

  private static String list() {
    return Arrays.stream(Group.values())
        .filter(group -> Arrays.stream(Code.values()).anyMatch(code -> code.group() == group))
        .map(DiagnosticsReadmeTest::list)
        .collect(Collectors.joining());
  }

  private static String list(Group group) {
    return Arrays.stream(Code.values())
        .filter(code -> code.group() == group)
        .sorted(Comparator.comparing(Code::label))
        .map(DiagnosticsReadmeTest::row)
        .collect(
            Collectors.joining(
                "",
                "\n### `" + group.label() + "`\n\n| | | at | |\n| --- | --- | --- | --- |\n",
                ""));
  }

  private static String row(Code code) {
    String kind = code.severity().name().toLowerCase(Locale.ROOT);
    String places = String.join(", ", PLACES.getOrDefault(code.label(), Set.of("type")));
    Path page = DOCS.resolve(code.label() + ".md");
    return "| [%s](%s.md) | %s | %s | %s |\n"
        .formatted(code.label(), code.label(), kind, places, cause(page));
  }

  /** The first sentence on a page that is not its heading, nor its kind. */
  private static String cause(Path page) {
    String text = String.join(" ", lines(page)).replaceAll(" +", " ");
    return text.replaceFirst("^# \\w+ Kind: \\w+\\. Group: `\\w+`\\. (.*?\\.)(?= [A-Z`]).*$", "$1");
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
