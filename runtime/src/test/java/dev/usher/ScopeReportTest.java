package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScopeReportTest {

  private static final String ENTRY =
      "{\"name\":\"A.b\",\"method\":\"GET\",\"path\":\"b\",\"scopes\":[%s],\"role\":\"AGENT\"}";

  @TempDir Path folder;

  @Test
  void foldersAndJarsWithoutFolderEntriesAreMerged() throws IOException {
    write("A.json", manifest("\"tickets:read\""));
    Path jar = folder.resolve("other.jar");
    Manifest plain = new Manifest();
    plain.getMainAttributes().putValue("Manifest-Version", "1.0");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out, plain)) {
      zip.putNextEntry(new ZipEntry("META-INF/usher/B.json"));
      zip.write(manifest("\"users:write\"").getBytes(StandardCharsets.UTF_8));
    }

    ScopeReport report = load(folder, jar);

    assertThat(report.endpoints())
        .containsExactly(
            new ScopeReport.Endpoint("A.b", "GET", "b", List.of("tickets:read")),
            new ScopeReport.Endpoint("A.b", "GET", "b", List.of("users:write")));
    assertThat(report.requiredScopes()).isEqualTo(Scopes.of("tickets:read", "users:write"));
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
    write("A.json", manifest("\"" + declared.replace(" ", "\",\"") + "\""));

    assertThat(load(folder).requiredScopes()).hasToString(least);
  }

  @Test
  void withoutManifestsNothingIsRequired() throws IOException {
    assertThat(load(folder).requiredScopes().names()).isEmpty();
  }

  @Test
  void aLaterFormatIsRefused() throws IOException {
    write("A.json", "{\"format\":2,\"endpoints\":[]}");

    assertThatIllegalStateException()
        .isThrownBy(() -> load(folder))
        .withMessageStartingWith("META-INF/usher/A.json has format 2, this version of Usher reads");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"format\":1,\"endpoints\":[{", "{\"format\":\"x\"}"})
  void aBrokenManifestIsNamed(String json) throws IOException {
    write("A.json", json);

    assertThatIllegalStateException()
        .isThrownBy(() -> load(folder))
        .withMessage("META-INF/usher/A.json is broken; build its module again");
  }

  private static String manifest(String scopes) {
    return "{\"format\":1,\"interface\":\"A\",\"endpoints\":[" + ENTRY.formatted(scopes) + "]}";
  }

  private void write(String name, String json) throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve("META-INF/usher")).resolve(name), json);
  }

  private static ScopeReport load(Path... classPath) throws IOException {
    URL[] urls = new URL[classPath.length];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = classPath[i].toUri().toURL();
    }
    try (URLClassLoader loader = new URLClassLoader(urls, null)) {
      return ScopeReport.load(loader);
    }
  }
}
