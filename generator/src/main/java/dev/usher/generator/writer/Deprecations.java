package dev.usher.generator.writer;

import com.palantir.javapoet.AnnotationSpec;
import dev.usher.generator.model.Deprecation;
import java.util.ArrayList;
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

  /** What to suppress there, beside {@code others}; nothing where nothing warns. */
  static List<AnnotationSpec> suppressions(Deprecation deprecation, List<String> others) {
    List<String> names = new ArrayList<>(others);
    if (deprecation == Deprecation.FOR_REMOVAL) {
      // javac reports uses of what is to be removed even from what is to be removed (JLS 9.6.4.6).
      names.add("removal");
    }
    if (names.isEmpty()) {
      return List.of();
    }
    AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
    names.forEach(name -> suppress.addMember("value", "$S", name));
    return List.of(suppress.build());
  }
}
