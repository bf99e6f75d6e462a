package dev.usher.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.generator.rejected.CompilerRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A user's module need not require {@code java.compiler} for what is generated into it. */
final class ModulesTest {
  private static final String MARK = "@Generated(";

  @TempDir private Path folder;

  @Test
  void aModuleThatDoesNotSeeGeneratedGetsSourcesWithoutIt() throws IOException {
    compile("");

    assertThat(generated("TicketsApiClient")).doesNotContain(MARK, "import javax.annotation");
    assertThat(generated("TicketJsonAdapter")).doesNotContain(MARK, "import javax.annotation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"requires static java.compiler;", "requires java.se;"})
  void aModuleThatSeesGeneratedGetsSourcesWithIt(String requires) throws IOException {
    compile(requires);

    assertThat(generated("TicketsApiClient")).contains(MARK);
    assertThat(generated("TicketJsonAdapter")).contains(MARK);
  }

  private void compile(String requires) throws IOException {
    write("module-info.java", "module com.acme { " + requires + " }");
    write(
        "com/acme/TicketsApi.java",
        """
        package com.acme;

        @dev.usher.annotations.ZendeskApi
        interface TicketsApi {
          @retrofit2.http.GET("api/v2/tickets/1")
          Ticket show();
        }
        """);
    write(
        "com/acme/Ticket.java",
        """
        package com.acme;

        @dev.usher.annotations.Model
        record Ticket(long id) {}
        """);
    // The libraries stay on the class path, which this module may read.
    List<String> options = List.of("--add-reads", "com.acme=ALL-UNNAMED");
    Path output = Files.createDirectory(folder.resolve("output"));
    CompilerRun run =
        CompilerRun.of(folder.resolve("input"), output, options, List.of(new UsherProcessor()));

    assertThat(run.crash()).isEmpty();
    assertThat(run.diagnostics()).isEmpty();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("input").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String generated(String name) throws IOException {
    return Files.readString(folder.resolve("output/com/acme/" + name + ".java"));
  }
}
