package dev.usher.benchmarks.compile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A project on disk that can be compiled in either way. */
final class Project {
  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final Path classes;
  private final Path generated;
  private final List<Path> written;
  private final List<Path> all;
  private final Recorded recorded;

  /** Writes the sources of {@code scale} below {@code folder}, and has the others generated. */
  Project(Scale scale, Path folder) throws IOException {
    this.classes = folder.resolve("classes");
    this.generated = folder.resolve("generated");
    this.written = Templates.write(scale, folder.resolve("sources"));
    Path kept = Folders.empty(folder.resolve("kept"));
    clean();
    this.recorded = record(kept);
    this.all = Stream.concat(written.stream(), Folders.files(kept, ".java").stream()).toList();
  }

  private Recorded record(Path kept) throws IOException {
    compile(Side.PROCESSOR, written, kept, new Recorded(Map.of(), Map.of()));
    return Recorded.of(kept, classes);
  }

  /** Empties the folders that {@link #compile} writes to, as must be done before each. */
  void clean() throws IOException {
    Folders.empty(classes);
    Folders.empty(generated);
  }

  /** Compiles everything; nothing may be said of it. */
  void compile(Side side) throws IOException {
    compile(side, sources(side), generated, recorded);
  }

  /** The sources that {@code side} starts from. */
  List<Path> sources(Side side) {
    return side == Side.BASELINE ? all : written;
  }

  /** The folder that the classes go to. */
  Path classes() {
    return classes;
  }

  private void compile(Side side, List<Path> sources, Path generated, Recorded recorded)
      throws IOException {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(said, Locale.ROOT, UTF_8)) {
      CompilationTask task =
          compiler.getTask(
              null,
              files,
              said,
              options(side, generated),
              null,
              files.getJavaFileObjectsFromPaths(sources));
      side.prepare(task, recorded);
      if (!task.call() || !said.getDiagnostics().isEmpty()) {
        throw new IllegalStateException(text(said.getDiagnostics()));
      }
    }
  }

  private List<String> options(Side side, Path generated) {
    List<String> options = new ArrayList<>(side.options(generated));
    options.addAll(List.of("-d", classes.toString()));
    options.addAll(List.of("-cp", System.getProperty("java.class.path")));
    return options;
  }

  private static String text(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    return "javac says: " + String.join("\n", diagnostics.stream().map(Object::toString).toList());
  }
}
