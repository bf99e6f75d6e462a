package dev.usher;

import static dev.usher.ledger.ClassPath.endpoint;
import static dev.usher.ledger.ClassPath.folder;
import static dev.usher.ledger.ClassPath.jar;
import static dev.usher.ledger.ClassPath.load;
import static dev.usher.ledger.ClassPath.loader;
import static dev.usher.ledger.ClassPath.manifest;
import static dev.usher.ledger.ClassPath.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.usher.ScopeReport.Endpoint;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScopeReportTest {

  private static final String SHOW = endpoint("A.show", "GET a/{id}", "tickets:read");
  private static final String DROP = endpoint("A.drop", "DELETE a", "tickets:write", "ADMIN");

  @TempDir Path temporary;

  private Path place(String name) {
    return temporary.resolve(name);
  }

  @Test
  void foldersAndJarsWithoutFolderEntriesAreMerged() throws IOException {
    Path classes = folder(place("my classes"), "B", manifest("B", DROP));
    Path library = jar(place("library.jar"), Map.of("A", manifest("A", SHOW)));

    ScopeReport report = load(classes, library);

    assertThat(report.endpoints())
        .containsExactly(
            new Endpoint("com.acme.A", "A.show", "GET", "a/{id}", List.of("tickets:read"), null),
            new Endpoint("com.acme.B", "A.drop", "DELETE", "a", List.of("tickets:write"), "ADMIN"));
    assertThat(report.requiredScopes()).isEqualTo(Scopes.of("tickets:read", "tickets:write"));
    assertThat(report.contradictions()).isEmpty();
  }

  @Test
  void theSameInterfaceInClassesAndInAJarCountsOnce() throws IOException {
    Path classes = folder(place("classes"), "A", manifest("A", SHOW, DROP));
    Path library = jar(place("library.jar"), Map.of("A", manifest("A", DROP, SHOW)));

    ScopeReport report = load(classes, library);

    assertThat(report.endpoints()).extracting(Endpoint::name).containsExactly("A.show", "A.drop");
    assertThat(report.contradictions()).isEmpty();
  }

  @Test
  void ofTwoThatContradictEachOtherTheFirstOfTheClassPathCountsAndBothPlacesAreTold()
      throws IOException {
    Path classes = folder(place("classes"), "A", manifest("A", SHOW));
    Path old = jar(place("old.jar"), Map.of("A", manifest("A", DROP)));

    ScopeReport report = load(old, classes);

    assertThat(report.endpoints()).extracting(Endpoint::name).containsExactly("A.drop");
    assertThat(report.contradictions())
        .containsExactly(
            new ScopeReport.Contradiction("com.acme.A", List.of(shown(old), shown(classes))));
    assertThat(report.toText())
        .endsWith(
            """

            com.acme.A is on the class path more than once, with other endpoints:
              %s counts, not %s
            """
                .formatted(shown(old), shown(classes)));
  }

  @Test
  void parentsOfALoaderAreAskedFirst() throws IOException {
    Path shared = folder(place("shared"), "A", manifest("A", SHOW));
    Path own = folder(place("own"), "A", manifest("A", DROP));
    folder(place("own"), "B", manifest("B", DROP));
    try (URLClassLoader parent = loader(null, shared);
        URLClassLoader child = loader(parent, own)) {
      ScopeReport report = ScopeReport.load(child);

      assertThat(report.endpoints()).extracting(Endpoint::name).containsExactly("A.show", "A.drop");
      assertThat(report.contradictions()).hasSize(1);
    }
  }

  @Test
  void withoutALoaderNamedTheContextOfTheThreadIsAsked() throws IOException {
    Path classes = folder(place("classes"), "A", manifest("A", SHOW));
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = loader(null, classes)) {
      thread.setContextClassLoader(loader);
      assertThat(ScopeReport.load().endpoints()).extracting(Endpoint::name).contains("A.show");

      thread.setContextClassLoader(null);
      assertThat(ScopeReport.load().endpoints()).isEmpty();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tickets:read tickets:read, tickets:read",
    "read tickets:read users:read, read",
    "tickets tickets:read, tickets",
    "tickets tickets:read tickets:write, tickets:read tickets:write",
    "write tickets:read, tickets:read write"
  })
  void whatOthersCoverIsNotRequired(String declared, String least) throws IOException {
    Path classes = folder(place("classes"), "A", manifest("A", endpoint("A.b", "GET b", declared)));

    assertThat(load(classes).requiredScopes()).hasToString(least);
  }

  @Test
  void withoutManifestsNothingIsRequired() throws IOException {
    assertThat(load(temporary).requiredScopes().names()).isEmpty();
  }

  @Test
  void aLaterFormatIsRefused() throws IOException {
    Path classes = folder(place("classes"), "A", "{\"format\":2,\"endpoints\":{}}");

    assertThatIllegalStateException()
        .isThrownBy(() -> load(classes))
        .withMessage(
            "META-INF/usher/com.acme.A.json in %s has format 2, this version of Usher reads 1; use"
                + " one version for all",
            shown(classes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"format\":1,\"endpoints\":[{", "{\"format\":\"x\"}"})
  void aBrokenManifestIsNamed(String json) throws IOException {
    Path classes = folder(place("classes"), "A", json);

    assertThatIllegalStateException()
        .isThrownBy(() -> load(classes))
        .withMessage(
            "META-INF/usher/com.acme.A.json in %s is broken; build its module again",
            shown(classes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"format", "interface", "endpoints", "name", "method", "path", "scopes"})
  void aMemberThatIsMissingIsNamed(String member) throws IOException {
    String whole = manifest("A", SHOW);
    Path classes =
        folder(place("classes"), "A", whole.replace("\"" + member + "\"", "\"of a later day\""));

    assertThatIllegalStateException()
        .isThrownBy(() -> load(classes))
        .withMessageStartingWith("META-INF/usher/com.acme.A.json in " + shown(classes))
        .withMessageContaining(" lacks \"" + member + "\"; build its module again");
  }

  @Test
  void otherFilesBesideTheManifestsAreLeftAlone() throws IOException {
    Path classes = folder(place("classes"), "A", manifest("A", SHOW));
    Path deeper = Files.createDirectories(classes.resolve("META-INF/usher/deeper"));
    Files.writeString(deeper.resolve("B.json"), "no manifest");
    Files.writeString(classes.resolve("META-INF/usher/notes.txt"), "no JSON");

    assertThat(load(classes).endpoints()).hasSize(1);
  }
}
