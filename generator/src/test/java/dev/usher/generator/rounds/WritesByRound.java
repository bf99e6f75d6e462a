package dev.usher.generator.rounds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor: writes a source of {@code com.acme} in each of the first rounds. */
final class WritesByRound extends AbstractProcessor {
  private final Map<String, String> sources = new LinkedHashMap<>();

  @SafeVarargs
  WritesByRound(Map<String, String>... sources) {
    for (Map<String, String> source : sources) {
      this.sources.putAll(source);
    }
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!sources.isEmpty() && !round.processingOver()) {
      String name = sources.keySet().iterator().next();
      String text = sources.remove(name);
      try (Writer writer =
          processingEnv.getFiler().createSourceFile("com.acme." + name).openWriter()) {
        writer.write("package com.acme;\n" + text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }
}
