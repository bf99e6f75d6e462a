package dev.usher.generator.rejected;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Name;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** At what kinds of places each code is told, as the rejected cases expect it. */
final class Places {
  private static final Pattern TOLD =
      Pattern.compile("(?:(\\S+\\.java):(\\d+):(\\d+): )?(?:error|warning): \\[(\\w+)] .*");
  private static final Pattern TYPE = Pattern.compile("class|interface|record|enum");
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private Places() {}

  /** The kinds by the labels of codes. */
  static Map<String, Set<String>> byCode() {
    Map<String, Set<String>> places = new TreeMap<>();
    try {
      for (Cases one : Cases.all()) {
        for (String line : Files.readAllLines(one.expected())) {
          Matcher told = TOLD.matcher(line);
          if (told.matches()) {
            String place = told.group(1) == null ? "option" : place(one, told);
            places.computeIfAbsent(told.group(4), code -> new TreeSet<>()).add(place);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return places;
  }

  private static String place(Cases one, Matcher told) throws IOException {
    Path file = one.input().resolve(told.group(1));
    List<String> lines = Files.readAllLines(file);
    int line = Integer.parseInt(told.group(2)) - 1;
    int column = Integer.parseInt(told.group(3)) - 1;
    String rest = lines.get(line).substring(column);
    if (rest.matches("@(?!interface).*")) {
      return "annotation";
    }
    int offset = lines.subList(0, line).stream().mapToInt(text -> text.length() + 1).sum() + column;
    String found =
        kind(file, offset, rest.replaceFirst("^@", "").replaceFirst("(?U)[^\\w$].*", ""));
    if (found == null) {
      throw new AssertionError(one.name() + ": nothing to tell of at " + told.group());
    }
    return found;
  }

  private static @Nullable String kind(Path file, int offset, String word) throws IOException {
    try (StandardJavaFileManager files = JAVAC.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask) JAVAC.getTask(null, files, null, null, null, files.getJavaFileObjects(file));
      CompilationUnitTree unit = task.parse().iterator().next();
      Finder finder = new Finder(unit, Trees.instance(task).getSourcePositions(), offset, word);
      finder.scan(unit, null);
      return finder.kind;
    }
  }

  /** Finds the innermost thing that is around an offset and called what stands there. */
  private static final class Finder extends TreePathScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final int offset;
    private final String word;
    private @Nullable String kind;

    Finder(CompilationUnitTree unit, SourcePositions positions, int offset, String word) {
      this.unit = unit;
      this.positions = positions;
      this.offset = offset;
      this.word = word;
    }

    private void found(Tree tree, Name name, String what) {
      if (isAround(tree) && name.contentEquals(word)) {
        kind = what;
      }
    }

    private boolean isAround(Tree tree) {
      return positions.getStartPosition(unit, tree) <= offset
          && offset < positions.getEndPosition(unit, tree);
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      if (isAround(tree) && TYPE.matcher(word).matches()) {
        kind = "type"; // javac puts the caret where its modifiers end.
      }
      return super.visitClass(tree, null);
    }

    @Override
    public Void visitMethod(MethodTree tree, Void unused) {
      found(tree, tree.getName(), "method");
      return super.visitMethod(tree, null);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
      Tree around = getCurrentPath().getParentPath().getLeaf();
      boolean isConstant = around.getKind() == Tree.Kind.ENUM;
      String ofType = isConstant ? "constant" : "component";
      found(tree, tree.getName(), around instanceof MethodTree ? "parameter" : ofType);
      return super.visitVariable(tree, null);
    }

    @Override
    public Void visitAnnotation(AnnotationTree tree, Void unused) {
      if (isAround(tree)) {
        kind = "annotation value";
        return null;
      }
      return super.visitAnnotation(tree, null);
    }
  }
}
