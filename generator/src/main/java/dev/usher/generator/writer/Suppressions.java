package dev.usher.generator.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.SortedSet;

/** {@code @SuppressWarnings}, where there is something to suppress. */
public final class Suppressions {

  private Suppressions() {}

  /** The annotation that suppresses {@code warnings}; none where there are none. */
  public static List<AnnotationSpec> of(SortedSet<String> warnings) {
    if (warnings.isEmpty()) {
      return List.of();
    }
    CodeBlock names =
        warnings.stream()
            .map(warning -> CodeBlock.of("$S", warning))
            .collect(CodeBlock.joining(", "));
    String format = warnings.size() == 1 ? "$L" : "{$L}";
    return List.of(
        AnnotationSpec.builder(SuppressWarnings.class).addMember("value", format, names).build());
  }
}
