package dev.usher.generator.diagnostic;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic.Kind;

/**
 * Points at one of several annotations of a type on one element. The compiler hands those over in a
 * container that is in no source, and its messager falls back on the element; javac's own trees
 * know better. Other compilers have none.
 */
final class RepeatedAnnotations {
  private final Trees trees;

  private RepeatedAnnotations(Trees trees) {
    this.trees = trees;
  }

  /** Empty where the compiler, or the build tool around it, shows no trees. */
  static Optional<RepeatedAnnotations> in(ProcessingEnvironment environment) {
    try {
      return Optional.of(new RepeatedAnnotations(Trees.instance(environment)));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** Prints at {@code spot}, where that is a value within a container; says whether it could. */
  boolean print(Kind kind, String text, Element element, Spot spot) {
    AnnotationValue value = spot.value();
    if (value == null) {
      return false;
    }
    Optional<TreePath> path = Optional.ofNullable(trees.getPath(element));
    Optional<Tree> place = path.flatMap(found -> place(found.getLeaf(), spot.annotation(), value));
    place.ifPresent(
        tree -> trees.printMessage(kind, text, tree, path.orElseThrow().getCompilationUnit()));
    return place.isPresent();
  }

  private static Optional<Tree> place(
      Tree declaration, AnnotationMirror container, AnnotationValue value) {
    List<AnnotationMirror> repeated = repeated(container);
    List<? extends AnnotationTree> written =
        repeated.isEmpty() ? List.of() : written(declaration, repeated.get(0));
    if (written.size() != repeated.size()) {
      return Optional.empty(); // The container stands in the source itself.
    }
    return IntStream.range(0, repeated.size())
        .boxed()
        .flatMap(i -> place(written.get(i), repeated.get(i), i, container, value).stream())
        .findFirst();
  }

  private static Optional<Tree> place(
      AnnotationTree tree,
      AnnotationMirror mirror,
      int index,
      AnnotationMirror container,
      AnnotationValue value) {
    if (elements(container).get(index) == value) {
      return Optional.of(tree);
    }
    return mirror.getElementValues().entrySet().stream()
        .filter(member -> member.getValue() == value)
        .findFirst()
        .flatMap(member -> argument(tree, member.getKey()));
  }

  private static Optional<Tree> argument(AnnotationTree tree, ExecutableElement member) {
    return tree.getArguments().stream()
        .filter(AssignmentTree.class::isInstance)
        .map(AssignmentTree.class::cast)
        .filter(one -> member.getSimpleName().contentEquals(one.getVariable().toString()))
        .<Tree>map(AssignmentTree::getExpression)
        .findFirst();
  }

  private static List<? extends AnnotationTree> written(Tree declaration, AnnotationMirror one) {
    String simpleName = one.getAnnotationType().asElement().getSimpleName().toString();
    return AnnotationTrees.of(declaration).stream()
        .filter(tree -> isNamed(tree.getAnnotationType().toString(), simpleName))
        .toList();
  }

  private static boolean isNamed(String written, String simpleName) {
    return written.equals(simpleName) || written.endsWith("." + simpleName);
  }

  private static List<AnnotationMirror> repeated(AnnotationMirror container) {
    return elements(container).stream()
        .map(AnnotationValue::getValue)
        .filter(AnnotationMirror.class::isInstance)
        .map(AnnotationMirror.class::cast)
        .toList();
  }

  private static List<AnnotationValue> elements(AnnotationMirror container) {
    return container.getElementValues().entrySet().stream()
        .filter(member -> member.getKey().getSimpleName().contentEquals("value"))
        .map(Map.Entry::getValue)
        .map(AnnotationValue::getValue)
        .flatMap(list -> list instanceof List<?> values ? values.stream() : Stream.of())
        .filter(AnnotationValue.class::isInstance)
        .map(AnnotationValue.class::cast)
        .toList();
  }
}
