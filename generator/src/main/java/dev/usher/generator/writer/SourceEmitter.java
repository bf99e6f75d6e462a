package dev.usher.generator.writer;

import dev.usher.generator.diagnostic.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes what was generated, each file with the one element that it comes from: build tools that
 * compile incrementally depend on it. The sole user of {@link Filer}.
 */
public final class SourceEmitter {
  private final Filer filer;

  /** Writes through {@code filer}. */
  public SourceEmitter(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes a source file that is generated from the type at {@code origin}.
   *
   * @throws UncheckedIOException where it cannot be written
   */
  public void emit(GeneratedSource source, Site origin) {
    try {
      write(
          filer.createSourceFile(source.type().reflectionName(), origin.element()), source.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a resource that is generated from the type at {@code origin}.
   *
   * @throws UncheckedIOException where it cannot be written
   */
  public void emit(GeneratedResource resource, Site origin) {
    try {
      write(
          filer.createResource(
              StandardLocation.CLASS_OUTPUT, "", resource.path(), origin.element()),
          resource.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(FileObject file, String text) throws IOException {
    try (Writer writer = file.openWriter()) {
      writer.write(text);
    }
  }
}
