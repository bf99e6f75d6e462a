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

  /** The annotations for what stands in for a {@code deprecation} element. */
  static List<AnnotationSpec> annotations(Deprecation deprecation) {
    AnnotationSpec.Builder deprecated = AnnotationSpec.builder(Deprecated.class);
    return switch (deprecation) {
      case NONE -> List.of();
      case DEPRECATED -> List.of(deprecated.build());
      case FOR_REMOVAL -> List.of(deprecated.addMember("forRemoval", "true").build());
    };
  }
}
