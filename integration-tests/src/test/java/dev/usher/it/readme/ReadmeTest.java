package dev.usher.it.readme;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.usher.testing.FakeZendesk;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README shows is true: it compiles, it runs, and the compiler says and generates that. */
class ReadmeTest {
  private static final Readme README = Readme.read();
  private static final Path MODULE =
      Path.of("src/it/tests-of-a-module/src/main/java/module-info.java");

  /** What stands around statements that are shown. */
  private static final String AROUND =
      """
      package com.acme;

      import dev.usher.*;

      abstract class Statements%d {
        Zendesk zendesk;
        TicketsApi tickets;
        IntakeApi intake;
        NewTicket draft;
        String token;

        abstract void log(String what, Object about);

        void run() {
          %s
        }
      }
      """;

  @TempDir static Path folder;

  private static Compilation compiled;

  @BeforeAll
  static void compile() throws IOException {
    Map<String, String> files = new LinkedHashMap<>(README.files());
    List<String> statements = README.statements();
    assertEquals(6, statements.size());
    for (int i = 0; i < statements.size(); i++) {
      files.put("Statements%d.java".formatted(i), AROUND.formatted(i, statements.get(i)));
    }
    compiled = Compilation.of(folder.resolve("as-shown"), files);
  }

  @Test
  void whatIsShownCompilesWithTheWarningThatIsShown() {
    assertEquals(README.diagnostic("MissingScope") + "1 warning\n", compiled.said());
    assertTrue(compiled.succeeded());
  }

  /** It is for Java 21, which the oldest JDK that builds this does not know. */
  @Test
  void theSwitchThatIsShownIsExhaustive() throws IOException {
    assumeTrue(Runtime.version().feature() >= 21, "this JDK has no patterns of records");
    Map<String, String> files = new LinkedHashMap<>(README.files());
    files.put("Statements21.java", AROUND.formatted(21, README.statementOfJava21()));

    Compilation modern = Compilation.of(folder.resolve("java-21"), files, 21);

    assertTrue(modern.succeeded(), modern::said);
  }

  @Test
  void theGeneratedClassIsTheOneThatIsShown() throws IOException {
    String generated =
        Files.readString(compiled.output().resolve("com/acme/TicketsApiClient.java"));
    int start = generated.indexOf("/** Client for");

    assertEquals(README.javaThatStarts("/** Client for"), generated.substring(start));
  }

  @Test
  void aPathVariableThatIsRenamedGivesTheErrorThatIsShown() throws IOException {
    Map<String, String> files = new LinkedHashMap<>(README.files());
    files.remove("SyncTest.java");
    files.computeIfPresent(
        "TicketsApi.java", (name, source) -> source.replace("{id}", "{ticket_id}"));
    Compilation broken = Compilation.of(folder.resolve("renamed"), files);

    assertFalse(broken.succeeded());
    assertTrue(broken.said().startsWith(README.diagnostic("UnboundPathVariable")), broken::said);
  }

  @Test
  void theTestThatIsShownPasses() throws Exception {
    URL[] classes = {compiled.output().toUri().toURL()};
    try (FakeZendesk fake = FakeZendesk.start();
        URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      Class<?> type = loader.loadClass("com.acme.SyncTest");
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      Method test = type.getDeclaredMethod("aLostAnswerMakesNoSecondTicket", FakeZendesk.class);
      test.setAccessible(true);
      Object instance = constructor.newInstance();

      assertDoesNotThrow(() -> test.invoke(instance, fake));
    }
  }

  /** The outside project of that module is built by its own run of Maven. */
  @Test
  void theModuleIsThatOfAnOutsideProject() throws IOException {
    assertEquals(
        directives(README.javaThatStarts("module ")), directives(Files.readString(MODULE)));
  }

  private static List<String> directives(String module) {
    return Pattern.compile("\\b(?:module|requires|opens) [^{;]+")
        .matcher(module.replaceAll("//.*|/\\*\\*.*?\\*/", ""))
        .results()
        .map(directive -> directive.group().strip().replaceAll("\\s+", " "))
        .toList();
  }
}
