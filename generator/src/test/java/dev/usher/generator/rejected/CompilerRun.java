package dev.usher.generator.rejected;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A run of javac over a folder of sources, and what it says, with line and column. */
public final class CompilerRun {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final List<String> diagnostics;
  private final String crash;

  private CompilerRun(List<String> diagnostics, String crash) {
    this.diagnostics = diagnostics;
    this.crash = crash;
  }

  /** Compiles the sources in {@code folder} into {@code output}, which is on the class path too. */
  public static CompilerRun of(
      Path folder, Path output, List<String> options, List<? extends Processor> processors) {
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    StringWriter other = new StringWriter();
    try (StandardJavaFileManager files =
        JAVAC.getStandardFileManager(collector, Locale.ENGLISH, null)) {
      List<String> arguments = new ArrayList<>(options);
      arguments.addAll(List.of("-d", output.toString(), "-s", output.toString()));
      arguments.addAll(List.of("-classpath", classPath(output), "-implicit:none"));
      if (processors.isEmpty()) {
        arguments.add("-proc:none");
      }
      JavaCompiler.CompilationTask task =
          JAVAC.getTask(
              other,
              files,
              collector,
              arguments,
              null,
              files.getJavaFileObjectsFromPaths(sources(folder)));
      task.setLocale(Locale.ENGLISH);
      task.setProcessors(processors);
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CompilerRun(
        collector.getDiagnostics().stream().map(found -> text(found, folder)).toList(),
        other.toString());
  }

  /** Each diagnostic as {@code file:line:column: kind: text}, in the order reported. */
  public List<String> diagnostics() {
    return diagnostics;
  }

  /** What a processor that crashed, or javac itself, has printed. */
  public String crash() {
    return crash;
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String classPath(Path output) {
    return output + java.io.File.pathSeparator + System.getProperty("java.class.path");
  }

  private static String text(Diagnostic<? extends JavaFileObject> found, Path folder) {
    String kind = found.getKind().name().toLowerCase(Locale.ROOT);
    String text = kind + ": " + found.getMessage(Locale.ENGLISH).replace("\r\n", "\n");
    JavaFileObject source = found.getSource();
    if (source == null) {
      return text;
    }
    Path file = folder.toAbsolutePath().relativize(Path.of(source.toUri()));
    return String.join(
            ":",
            file.toString().replace('\\', '/'),
            Long.toString(found.getLineNumber()),
            Long.toString(found.getColumnNumber()))
        + ": "
        + text;
  }
}
