package dev.usher.generator.rounds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.generator.Folders;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Gradle asks of isolating processors: each file comes from one type, and only from what that
 * type leads to, so that a type can be compiled anew with nothing but class files beside it.
 */
final class IncrementalTest {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @Test
  void gradleIsToldThatTheProcessorIsIsolating() throws IOException {
    String resource = "/META-INF/gradle/incremental.annotation.processors";
    try (InputStream told = IncrementalTest.class.getResourceAsStream(resource)) {
      assertThat(new String(told.readAllBytes(), UTF_8).strip())
          .isEqualTo("dev.usher.generator.UsherProcessor,isolating");
    }
  }

  @ParameterizedTest
  @MethodSource("dev.usher.generator.golden.GoldenTest#cases")
  void eachFileComesFromOneTypeAndNoOtherWritesIt(String name) throws IOException {
    Recording recording = new Recording();
    compile(files(GOLDEN.resolve(name + "/input")), List.of(), recording);

    assertThat(recording.written())
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat(file.origins())
                    .singleElement()
                    .isInstanceOfSatisfying(
                        TypeElement.class, type -> assertThat(isOurs(type)).isTrue()));
    assertThat(recording.written()).extracting(Recording.Written::path).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("dev.usher.generator.golden.GoldenTest#cases")
  void aFileCompiledAnewByItselfGivesWhatItGaveAmongOthers(String name) throws IOException {
    List<Path> sources = files(GOLDEN.resolve(name + "/input"));
    Path together = compile(sources, List.of(), new Recording());
    Map<String, String> apart = new TreeMap<>();
    for (Path source : sources) {
      apart.putAll(texts(compile(List.of(source), List.of(together), new Recording())));
    }

    assertThat(apart).isEqualTo(texts(together));
  }

  private static boolean isOurs(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .map(mirror -> mirror.getAnnotationType().toString())
        .anyMatch(
            List.of("dev.usher.annotations.ZendeskApi", "dev.usher.annotations.Model")::contains);
  }

  /** Compiles {@code sources}; says where to. */
  private static Path compile(List<Path> sources, List<Path> compiled, Recording processor)
      throws IOException {
    Path output = Folders.create("incremental");
    List<Path> classPath = new ArrayList<>(compiled);
    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .forEach(classPath::add);
    try (StandardJavaFileManager files = JAVAC.getStandardFileManager(null, null, UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      List<String> options = List.of("-d", output.toString(), "-implicit:none", "-nowarn");
      JavaCompiler.CompilationTask task =
          JAVAC.getTask(
              null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(processor));
      assertThat(task.call()).isTrue();
    }
    return output;
  }

  private static Map<String, String> texts(Path output) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files(output)) {
      if (!file.toString().endsWith(".class")) {
        texts.put(output.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
