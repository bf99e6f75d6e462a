package dev.usher.generator.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.generator.Folders;
import dev.usher.generator.UsherProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compiles the twins of rejected cases: nothing may be said about them, and all that is asked for
 * is generated. A twin is the case with the smallest edit that mends it: {@code mended} lies over
 * {@code input}, an empty file takes one away, and {@code mended-options.txt} takes the place of
 * {@code options.txt}.
 */
final class MendedTest {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");

  @TestFactory
  Stream<DynamicTest> nothingIsSaidOfACaseThatIsMended() {
    return Cases.all().stream()
        .filter(Cases::hasTwin)
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
  }

  private static void check(Cases one) throws IOException {
    Path output = Folders.create("mended");
    one.compileLibrary(output);
    Path twin = one.copyTwin(Folders.create("twin"));
    CompilerRun run =
        CompilerRun.of(twin, output, one.mendedOptions(), List.of(new UsherProcessor()));
    assertThat(run.crash()).isEmpty();
    assertThat(run.diagnostics()).isEmpty();
    assertThat(generated(output, "Client.java")).isEqualTo(written(twin, "@ZendeskApi"));
    assertThat(generated(output, "JsonAdapter.java")).isEqualTo(written(twin, "@Model"));
  }

  private static long written(Path sources, String annotation) throws IOException {
    Pattern use = Pattern.compile(annotation + "\\b");
    long count = 0;
    for (Path source : files(sources, ".java")) {
      String code = COMMENT.matcher(Files.readString(source)).replaceAll("");
      count += use.matcher(code).results().count();
    }
    return count;
  }

  private static long generated(Path output, String suffix) throws IOException {
    return files(output, suffix).size();
  }

  private static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).toList();
    }
  }
}
