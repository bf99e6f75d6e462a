package dev.usher.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared must be the same work, of the size that the report names. */
class ProjectTest {
  @TempDir Path folder;

  @Test
  void allSidesCompileTheSameClasses() throws IOException {
    Project project = new Project(Scale.SMALL, folder);

    Map<Path, byte[]> generating = compiled(project, Side.PROCESSOR);
    Map<Path, byte[]> given = compiled(project, Side.BASELINE);
    Map<Path, byte[]> replayed = compiled(project, Side.REPLAY);

    assertThat(generating.keySet()).isEqualTo(given.keySet()).isEqualTo(replayed.keySet());
    assertThat(generating)
        .allSatisfy((path, code) -> assertThat(given.get(path)).isEqualTo(code))
        .allSatisfy((path, code) -> assertThat(replayed.get(path)).isEqualTo(code));
    assertThat(generating.keySet())
        .extracting(Path::toString)
        .contains("com/acme/desk/Desk10ApiClient.class", "com/acme/desk/StatusJsonAdapter.class");
  }

  @Test
  void onlyTheBaselineStartsFromGeneratedSources() throws IOException {
    Project project = new Project(Scale.SMALL, folder);

    assertThat(project.sources(Side.BASELINE))
        .containsAll(project.sources(Side.PROCESSOR))
        .filteredOn(source -> source.endsWith("Desk1ApiClient.java"))
        .hasSize(1);
    assertThat(project.sources(Side.PROCESSOR))
        .noneMatch(source -> source.endsWith("Desk1ApiClient.java"));
  }

  @Test
  void everyInterfaceHasTenEndpoints() throws Exception {
    Project project = new Project(Scale.SMALL, folder);
    project.clean();
    project.compile(Side.PROCESSOR);

    URL[] classes = {project.classes().toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      for (int number = 1; number <= Scale.SMALL.interfaces(); number++) {
        Class<?> api = loader.loadClass("com.acme.desk.Desk" + number + "Api");
        assertThat(api.getDeclaredMethods()).hasSize(Scale.ENDPOINTS);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void thereAreAsManyInterfacesAsTheScaleSays(Scale scale) throws IOException {
    assertThat(Templates.write(scale, folder))
        .filteredOn(source -> source.toString().endsWith("Api.java"))
        .hasSize(scale.interfaces());
  }

  @Test
  void whatIsReplayedIsWhatTheProcessorWrites() throws IOException {
    Project project = new Project(Scale.SMALL, folder);
    project.clean();
    project.compile(Side.PROCESSOR);
    List<Path> generating = Folders.files(folder, "");
    project.clean();
    project.compile(Side.REPLAY);

    assertThat(Folders.files(folder, "")).isEqualTo(generating);
    assertThat(generating)
        .anyMatch(file -> file.endsWith("META-INF/usher/com.acme.desk.Desk1Api.json"));
  }

  private static Map<Path, byte[]> compiled(Project project, Side side) throws IOException {
    project.clean();
    project.compile(side);
    Map<Path, byte[]> classes = new TreeMap<>();
    for (Path file : Folders.files(project.classes(), ".class")) {
      classes.put(project.classes().relativize(file), Files.readAllBytes(file));
    }
    return classes;
  }
}
