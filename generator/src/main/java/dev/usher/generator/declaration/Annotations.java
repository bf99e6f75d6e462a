package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * What an element is annotated with.
 *
 * @param all in source order, but for error mappings
 * @param mappings each {@code @OnError}, in source order
 */
public record Annotations(List<AnnotationDeclaration> all, List<ErrorMapping> mappings) {
  private static final Annotations NONE = new Annotations(List.of(), List.of());

  /** Copies the lists. */
  public Annotations {
    all = List.copyOf(all);
    mappings = List.copyOf(mappings);
  }

  /** No annotations. */
  public static Annotations none() {
    return NONE;
  }

  /** The annotation of a type. */
  public Optional<AnnotationDeclaration> find(ClassName type) {
    return all.stream().filter(annotation -> annotation.type().equals(type)).findFirst();
  }

  /** Whether there is an annotation of a type. */
  public boolean has(ClassName type) {
    return find(type).isPresent();
  }
}
