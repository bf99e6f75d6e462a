package dev.usher.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.generator.EclipseRun;
import dev.usher.generator.Folders;
import dev.usher.generator.UsherProcessor;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Under Eclipse's compiler the same is generated as under javac, and it compiles there too. */
final class EclipseGoldenTest {

  @ParameterizedTest
  @MethodSource("dev.usher.generator.golden.GoldenTest#cases")
  void eclipseGeneratesTheSame(String name) {
    EclipseRun run =
        EclipseRun.of(
            GoldenTest.CASES.resolve(name).resolve("input"),
            Folders.create("eclipse"),
            List.of(),
            new UsherProcessor());

    assertThat(run.generated())
        .isEqualTo(GoldenTest.texts(GoldenTest.CASES.resolve(name).resolve("expected")));
    assertThat(run.diagnostics()).filteredOn(text -> !isTasteOfEclipse(text)).isEmpty();
  }

  /** What Eclipse's compiler would have otherwise where javac is content, or insists. */
  private static boolean isTasteOfEclipse(String text) {
    return text.matches(".*: warning: (Unnecessary|Unsupported) @SuppressWarnings\\(.*")
        || text.matches(".*: note: The enclosing type .* is deprecated, perhaps this member .*");
  }
}
