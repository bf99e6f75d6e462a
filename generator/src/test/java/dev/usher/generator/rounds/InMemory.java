package dev.usher.generator.rounds;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.usher.generator.UsherProcessor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/** Sources of {@code com.acme} compiled in memory, with the processor and others. */
final class InMemory {
  private final Compilation compilation;

  private InMemory(Compilation compilation) {
    this.compilation = compilation;
  }

  static InMemory compile(List<? extends Processor> others, String... sources) {
    List<Processor> processors = new ArrayList<>(others);
    processors.add(new UsherProcessor());
    return new InMemory(
        Compiler.javac()
            .withProcessors(processors)
            .withOptions("-Xlint:all,-processing", "-Werror")
            .compile(Stream.of(sources).map(InMemory::source).toList()));
  }

  private static JavaFileObject source(String text) {
    String name = text.replaceAll("(?s).*?\\b(?:class|interface|record|enum) (\\w+).*", "$1");
    return JavaFileObjects.forSourceString("com.acme." + name, "package com.acme;\n" + text);
  }

  /** Each error and warning, its first line only. */
  List<String> complaints() {
    return compilation.diagnostics().stream()
        .filter(found -> found.getKind() != javax.tools.Diagnostic.Kind.NOTE)
        .map(found -> found.getMessage(Locale.ENGLISH).lines().findFirst().orElse(""))
        .toList();
  }

  List<String> generated() {
    return compilation.generatedSourceFiles().stream()
        .map(file -> file.getName().replaceFirst(".*/", ""))
        .sorted()
        .toList();
  }

  /** The text of a generated source. */
  String text(String file) throws IOException {
    for (JavaFileObject source : compilation.generatedSourceFiles()) {
      if (source.getName().endsWith("/" + file)) {
        return source.getCharContent(false).toString();
      }
    }
    throw new AssertionError(file + " was not generated, but " + generated());
  }
}
