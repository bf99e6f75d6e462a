package dev.usher.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample's build does not fail on warnings, so this sees to it that it has the one it shows.
 */
class BuildWarningTest {

  private static final Path SOURCES = Path.of("src", "main", "java");

  @Test
  void theBuildWarnsOfTheMissingScopeAndOfNothingElse(@TempDir Path output) throws IOException {
    List<Diagnostic<? extends JavaFileObject>> diagnostics = compile(output);

    assertThat(diagnostics).hasSize(1);
    Diagnostic<? extends JavaFileObject> warning = diagnostics.get(0);
    assertThat(warning.getSource().getName()).endsWith("DeliberatelyOutOfScopeApi.java");
    assertThat(warning.getMessage(Locale.ROOT))
        .startsWith("[MissingScope]")
        .contains("tickets:write")
        .contains("tickets:read");
  }

  private static List<Diagnostic<? extends JavaFileObject>> compile(Path output)
      throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "--release",
            "17",
            "-Xlint:all,-processing",
            "-processor",
            "dev.usher.generator.UsherProcessor",
            "-d",
            output.toString());
    try (StandardJavaFileManager files =
            javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
        Stream<Path> found = Files.walk(SOURCES)) {
      List<Path> sources = found.filter(file -> file.toString().endsWith(".java")).toList();
      boolean compiled =
          javac
              .getTask(
                  null,
                  files,
                  diagnostics,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(compiled).as("%s", diagnostics.getDiagnostics()).isTrue();
    }
    return diagnostics.getDiagnostics();
  }
}
