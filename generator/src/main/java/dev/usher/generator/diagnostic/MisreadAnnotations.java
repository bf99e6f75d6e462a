package dev.usher.generator.diagnostic;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds annotations that stand in the source otherwise than the compiler shows them: javac leaves
 * out a member that there is not, and all annotations where one is allowed and several stand, and
 * complains of that itself. What seems to be missing then is not.
 */
public final class MisreadAnnotations {
  private final Trees trees;
  private final Set<String> packages;

  private MisreadAnnotations(Trees trees, Set<String> packages) {
    this.trees = trees;
    this.packages = packages;
  }

  /**
   * Looks for annotations of these packages. Empty where the compiler, or the build tool around it,
   * shows no trees.
   */
  public static Optional<MisreadAnnotations> in(
      ProcessingEnvironment environment, Set<String> packages) {
    try {
      return Optional.of(new MisreadAnnotations(Trees.instance(environment), packages));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** Whether there are such on {@code type}, its methods, or their parameters. */
  public boolean areOn(TypeElement type) {
    List<ExecutableElement> methods = ElementFilter.methodsIn(type.getEnclosedElements());
    return Stream.of(
            Stream.of(type),
            methods.stream(),
            methods.stream().flatMap(method -> method.getParameters().stream()))
        .<Element>flatMap(part -> part)
        .anyMatch(this::isMisread);
  }

  private boolean isMisread(Element element) {
    TreePath path = trees.getPath(element);
    return path != null && written(path) > shown(element);
  }

  private int written(TreePath declaration) {
    return AnnotationTrees.of(declaration.getLeaf()).stream()
        .filter(annotation -> isWanted(element(declaration, annotation)))
        .mapToInt(annotation -> 1 + annotation.getArguments().size())
        .sum();
  }

  private int shown(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> isWanted(mirror.getAnnotationType().asElement()))
        .mapToInt(MisreadAnnotations::size)
        .sum();
  }

  private @Nullable Element element(TreePath declaration, AnnotationTree annotation) {
    TreePath path = new TreePath(declaration, annotation);
    return trees.getElement(new TreePath(path, annotation.getAnnotationType()));
  }

  private boolean isWanted(@Nullable Element annotation) {
    Element around = annotation;
    while (around instanceof TypeElement) {
      around = around.getEnclosingElement();
    }
    return around instanceof QualifiedNameable in
        && packages.contains(in.getQualifiedName().toString());
  }

  /** The annotation, its members, and the annotations in them: a container is in no source. */
  private static int size(AnnotationMirror mirror) {
    return 1
        + mirror.getElementValues().values().stream().mapToInt(value -> 1 + nested(value)).sum();
  }

  private static int nested(AnnotationValue value) {
    List<?> values = value.getValue() instanceof List<?> many ? many : List.of();
    return values.stream()
        .map(one -> ((AnnotationValue) one).getValue())
        .filter(AnnotationMirror.class::isInstance)
        .mapToInt(one -> size((AnnotationMirror) one))
        .sum();
  }
}
