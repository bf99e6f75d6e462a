package dev.usher.it;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExportsTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Finds what is public in exported packages and has no documentation comment. */
final class UndocumentedScanner extends TreePathScanner<@Nullable Void, Boolean> {
  private static final Set<Tree.Kind> IMPLICITLY_PUBLIC =
      Set.of(Tree.Kind.INTERFACE, Tree.Kind.ANNOTATION_TYPE);

  private final DocTrees docs;
  private final List<String> found = new ArrayList<>();

  private UndocumentedScanner(DocTrees docs) {
    this.docs = docs;
  }

  static List<String> scan(JavacTask task, List<CompilationUnitTree> units) {
    Set<String> exported = exported(units);
    UndocumentedScanner scanner = new UndocumentedScanner(DocTrees.instance(task));
    for (CompilationUnitTree unit : units) {
      if (exported.contains(String.valueOf(unit.getPackageName()))) {
        scanner.scan(new TreePath(unit), false);
      }
    }
    return scanner.found;
  }

  private static Set<String> exported(List<CompilationUnitTree> units) {
    Set<String> exported = new HashSet<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitExports(ExportsTree exports, @Nullable Void nothing) {
        if (exports.getModuleNames() == null) {
          exported.add(exports.getPackageName().toString());
        }
        return null;
      }
    }.scan(units, null);
    return exported;
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, Boolean membersArePublic) {
    if (membersArePublic || isVisible(type.getModifiers())) {
      check(type.getSimpleName().toString());
      return super.visitClass(type, IMPLICITLY_PUBLIC.contains(type.getKind()));
    }
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree method, Boolean membersArePublic) {
    if ((membersArePublic || isVisible(method.getModifiers())) && !overrides(method)) {
      check(method.getName().toString());
    }
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree field, Boolean membersArePublic) {
    if (membersArePublic || isVisible(field.getModifiers())) {
      check(field.getName().toString());
    }
    return null;
  }

  private void check(String name) {
    String comment = docs.getDocComment(getCurrentPath());
    if (comment == null || comment.isBlank()) {
      CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
      long position = docs.getSourcePositions().getStartPosition(unit, getCurrentPath().getLeaf());
      found.add(
          unit.getSourceFile().getName()
              + ":"
              + unit.getLineMap().getLineNumber(position)
              + " "
              + name);
    }
  }

  private static boolean isVisible(ModifiersTree modifiers) {
    return modifiers.getFlags().contains(Modifier.PUBLIC)
        || modifiers.getFlags().contains(Modifier.PROTECTED);
  }

  private static boolean overrides(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .map(AnnotationTree::getAnnotationType)
        .anyMatch(type -> type.toString().equals("Override"));
  }
}
