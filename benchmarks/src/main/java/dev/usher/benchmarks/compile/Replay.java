package dev.usher.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Writes what the real processor wrote before, and does nothing else: what it costs is javac's own
 * part of the work, which no processor that writes these files can save.
 */
@SupportedAnnotationTypes({"dev.usher.annotations.ZendeskApi", "dev.usher.annotations.Model"})
final class Replay extends AbstractProcessor {
  private final Recorded recorded;
  private boolean done;

  Replay(Recorded recorded) {
    this.recorded = recorded;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (done || annotations.isEmpty()) {
      return false;
    }
    done = true;
    Filer filer = processingEnv.getFiler();
    try {
      for (Map.Entry<String, String> source : recorded.sources().entrySet()) {
        write(filer.createSourceFile(source.getKey()).openWriter(), source.getValue());
      }
      for (Map.Entry<String, String> resource : recorded.resources().entrySet()) {
        write(
            filer.createResource(StandardLocation.CLASS_OUTPUT, "", resource.getKey()).openWriter(),
            resource.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return false;
  }

  private static void write(Writer writer, String text) throws IOException {
    try (writer) {
      writer.write(text);
    }
  }
}
