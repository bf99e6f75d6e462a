package dev.usher.generator.diagnostic;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Optional;

/** Annotations as they stand in the source. */
final class AnnotationTrees {
  private AnnotationTrees() {}

  /** Those of a type, a method, or a variable, in order. */
  static List<? extends AnnotationTree> of(Tree declaration) {
    return modifiers(declaration)
        .<List<? extends AnnotationTree>>map(ModifiersTree::getAnnotations)
        .orElse(List.of());
  }

  private static Optional<ModifiersTree> modifiers(Tree declaration) {
    if (declaration instanceof MethodTree method) {
      return Optional.of(method.getModifiers());
    }
    if (declaration instanceof ClassTree type) {
      return Optional.of(type.getModifiers());
    }
    return declaration instanceof VariableTree variable
        ? Optional.of(variable.getModifiers())
        : Optional.empty();
  }
}
