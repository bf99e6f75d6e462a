package dev.usher.generator.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.generator.Folders;
import dev.usher.generator.UsherProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compiles what is wrong and compares all that is said about it, to the column: {@code
 * rejected/<Code>/<case>/input} with {@code expected.txt}. A case may bring {@code library},
 * compiled beforehand, which is then without its source and without any class called {@code Gone},
 * and {@code options.txt}. With {@code -Dgolden.update} what is said becomes what is expected. How
 * it is mended is for {@link MendedTest}.
 */
final class RejectedTest {

  @TestFactory
  Stream<DynamicTest> everyCaseIsToldWhatIsWrong() {
    return Cases.all().stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
  }

  private static void check(Cases one) throws IOException {
    Path output = Folders.create("rejected");
    one.compileLibrary(output);
    CompilerRun run =
        CompilerRun.of(one.input(), output, one.options(), List.of(new UsherProcessor()));
    assertThat(run.crash()).isEmpty();
    String actual = String.join("\n", run.diagnostics()) + "\n";
    if (System.getProperty("golden.update") != null) {
      assertThat(System.getenv("CI")).as("CI does not rewrite what it checks").isNull();
      Files.writeString(one.expected(), actual);
    }
    assertThat(actual).isEqualTo(Files.readString(one.expected()).replace("\r\n", "\n"));
    assertThat(actual).contains("[" + one.code() + "]");
  }
}
