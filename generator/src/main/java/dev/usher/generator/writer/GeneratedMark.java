package dev.usher.generator.writer;

import com.palantir.javapoet.AnnotationSpec;

/** {@code @Generated}, as every generated class carries it. No date: output is reproducible. */
public final class GeneratedMark {

  private GeneratedMark() {}

  /** The annotation. */
  public static AnnotationSpec annotation() {
    return AnnotationSpec.builder(RuntimeNames.GENERATED)
        .addMember("value", "$S", "dev.usher.generator.UsherProcessor")
        .addMember("comments", "$S", "https://usher.dev")
        .build();
  }
}
