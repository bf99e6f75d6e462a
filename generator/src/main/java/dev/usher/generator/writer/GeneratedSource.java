package dev.usher.generator.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;

/**
 * A source file, ready to be written.
 *
 * @param type the top-level type in it
 * @param text all of it, ASCII only
 */
public record GeneratedSource(ClassName type, String text) {

  /** The file of {@code spec}, which {@code type} names, laid out as if by hand. */
  public static GeneratedSource of(ClassName type, TypeSpec spec) {
    JavaFile file = JavaFile.builder(type.packageName(), spec).skipJavaLangImports(true).build();
    return new GeneratedSource(type, SourceLayout.of(file.toString()));
  }
}
