package dev.usher.generator.writer;

import com.palantir.javapoet.AnnotationSpec;
import dev.usher.generator.model.Deprecation;
import java.util.List;

/**
 * What keeps generated code from warning about the very thing that it stands in for: it is
 * deprecated likewise.
 */
final class Deprecations {

  private Deprecations() {}

  static List<AnnotationSpec> annotations(Deprecation deprecation) {
    AnnotationSpec.Builder deprecated = AnnotationSpec.builder(Deprecated.class);
    return switch (deprecation) {
      case NONE -> List.of();
      case DEPRECATED -> List.of(deprecated.build());
      case FOR_REMOVAL ->
          // javac reports uses of what is to be removed even from what is to be removed (JLS
          // 9.6.4.6).
          List.of(
              deprecated.addMember("forRemoval", "true").build(),
              AnnotationSpec.builder(SuppressWarnings.class)
                  .addMember("value", "\"removal\"")
                  .build());
    };
  }
}
