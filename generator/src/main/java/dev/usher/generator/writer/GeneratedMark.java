package dev.usher.generator.writer;

import com.palantir.javapoet.AnnotationSpec;
import java.util.List;

/**
 * {@code @Generated}, as every generated class carries it that sees it. No date: output is
 * reproducible.
 */
public final class GeneratedMark {

  private GeneratedMark() {}

  /** The annotation, where it {@code isSeen}; a module need not require the one that has it. */
  public static List<AnnotationSpec> annotations(boolean isSeen) {
    return isSeen
        ? List.of(
            AnnotationSpec.builder(RuntimeNames.GENERATED)
                .addMember("value", "$S", "dev.usher.generator.UsherProcessor")
                .build())
        : List.of();
  }
}
