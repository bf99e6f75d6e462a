package dev.usher.generator.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.generator.UsherProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compiles the twins of rejected cases, and nothing may be said about them. A twin is the case with
 * the smallest edit that mends it: {@code mended} lies over {@code input}, an empty file takes one
 * away, and {@code mended-options.txt} takes the place of {@code options.txt}.
 */
final class MendedTest {

  @TestFactory
  Stream<DynamicTest> nothingIsSaidOfACaseThatIsMended() {
    return Cases.all().stream()
        .filter(Cases::hasTwin)
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
  }

  private static void check(Cases one) throws IOException {
    Path output = Files.createTempDirectory("mended");
    one.compileLibrary(output);
    Path twin = one.copyTwin(Files.createTempDirectory("twin"));
    CompilerRun run =
        CompilerRun.of(twin, output, one.mendedOptions(), List.of(new UsherProcessor()));
    assertThat(run.crash()).isEmpty();
    assertThat(run.diagnostics()).isEmpty();
  }
}
