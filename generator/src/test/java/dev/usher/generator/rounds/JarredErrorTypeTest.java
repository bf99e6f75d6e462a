package dev.usher.generator.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.usher.generator.UsherProcessor;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Error types that another project has compiled: all that there is of them is class files. */
class JarredErrorTypeTest {

  private static final JavaFileObject CASES =
      source(
          "com.other.TicketError",
          """
          package com.other;
          import com.squareup.moshi.Json;
          import dev.usher.ApiException;
          import dev.usher.FieldError;
          import dev.usher.annotations.OnError;
          import java.util.List;
          import java.util.Optional;
          public sealed interface TicketError {
            @OnError(status = 422, code = "RecordInvalid")
            record Invalid(
                List<FieldError> fields,
                String longDescription,
                @Json(name = "locked-by") Long lockedBy,
                Optional<String> neededRole,
                int count) implements TicketError {}
            sealed interface Gone extends TicketError {
              @OnError(status = 404)
              @OnError(status = 410)
              record Deleted(String description) implements Gone {}
            }
            @OnError
            record Other(ApiException exception) implements TicketError {}
          }
          """);

  private static final JavaFileObject API =
      source(
          "com.acme.TicketsApi",
          """
          package com.acme;
          import com.other.TicketError;
          import dev.usher.Result;
          import dev.usher.annotations.ZendeskApi;
          import retrofit2.http.DELETE;
          @ZendeskApi
          interface TicketsApi {
            @DELETE("api/v2/tickets/1")
            Result<Void, TicketError> delete();
          }
          """);

  @TempDir private Path folder;

  private static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString(name, text);
  }

  /** Names of parameters and debugging symbols may be missing; names of components never are. */
  @ParameterizedTest
  @ValueSource(strings = {"-g:none", "-g", "-parameters"})
  void theClientIsTheSameAsFromSources(String option) throws IOException {
    Compilation jarred = compile(jar(option, CASES));

    assertThat(jarred.diagnostics()).isEmpty();
    assertThat(client(jarred))
        .isEqualTo(client(compile(null, CASES)))
        .contains("\"long_description\"", "\"locked-by\"", "\"needed_role\"", "\"count\"")
        .contains("Deleted(");
  }

  @Test
  void whatIsWrongWithOneIsToldAtTheMethodThatReturnsIt() throws IOException {
    JavaFileObject open =
        source(
            "com.other.TicketError",
            """
            package com.other;
            import dev.usher.ApiError;
            import dev.usher.annotations.OnError;
            public sealed interface TicketError {
              @OnError(status = 422)
              record Invalid(ApiError error) implements TicketError {}
            }
            """);

    Compilation jarred = compile(jar("-g", open));

    assertThat(jarred.errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.getMessage(Locale.ENGLISH))
                  .startsWith("[MissingCatchAll] ")
                  .contains("com.other.TicketError");
              assertThat(error.getLineNumber()).isEqualTo(9);
            });
  }

  private static String client(Compilation compilation) throws IOException {
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      if (file.getName().endsWith("TicketsApiClient.java")) {
        return file.getCharContent(false).toString();
      }
    }
    throw new AssertionError("no client, but " + compilation.diagnostics());
  }

  private Compilation compile(Path jar, JavaFileObject... sources) {
    List<JavaFileObject> all = new ArrayList<>(List.of(sources));
    all.add(API);
    Compiler compiler = Compiler.javac().withProcessors(new UsherProcessor());
    return (jar == null ? compiler : compiler.withClasspath(classPath(jar))).compile(all);
  }

  private static List<File> classPath(Path jar) {
    return Stream.concat(
            Stream.of(jar.toFile()),
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(File::new))
        .toList();
  }

  private Path jar(String option, JavaFileObject... sources) throws IOException {
    Compilation compiled = Compiler.javac().withOptions(option, "-proc:none").compile(sources);
    assertThat(compiled.errors()).isEmpty();
    Path jar = folder.resolve("cases.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file)) {
      for (JavaFileObject one : compiled.generatedFiles()) {
        entries.putNextEntry(new JarEntry(one.getName().replaceFirst("^/CLASS_OUTPUT/", "")));
        try (InputStream bytes = one.openInputStream()) {
          bytes.transferTo(entries);
        }
        entries.closeEntry();
      }
    }
    return jar;
  }
}
