package dev.usher.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * A run of Eclipse's compiler, which Eclipse and m2e bring along, over a folder of sources.
 *
 * @param diagnostics each as {@code file:line: kind: text}, the text its first line only, sorted;
 *     without a place where the compiler has none
 * @param generated the texts of generated sources and resources by path
 */
public record EclipseRun(List<String> diagnostics, SortedMap<String, String> generated) {
  private static final JavaCompiler ECLIPSE = new EclipseCompiler();

  /**
   * Compiles the sources in {@code folder}, and what is generated from them.
   *
   * @param output where class files go, and where those of libraries may be already
   */
  public static EclipseRun of(Path folder, Path output, List<String> options, Processor processor) {
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        ECLIPSE.getStandardFileManager(collector, Locale.ENGLISH, UTF_8)) {
      List<String> arguments = new ArrayList<>(options);
      arguments.addAll(List.of("-source", "17", "-target", "17"));
      arguments.addAll(List.of("-d", output.toString(), "-s", output.toString()));
      arguments.addAll(List.of("-classpath", classPath(output)));
      List<Path> sources = files(folder, ".java");
      JavaCompiler.CompilationTask task =
          ECLIPSE.getTask(
              new StringWriter(),
              files,
              collector,
              arguments,
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(processor));
      task.call();
      return new EclipseRun(
          collector.getDiagnostics().stream().map(found -> text(found, folder)).sorted().toList(),
          texts(output));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String classPath(Path output) {
    return output + File.pathSeparator + System.getProperty("java.class.path");
  }

  private static String text(Diagnostic<? extends JavaFileObject> found, Path folder) {
    String text =
        found.getKind().name().toLowerCase(Locale.ROOT)
            + ": "
            + found.getMessage(Locale.ENGLISH).lines().findFirst().orElse("");
    JavaFileObject source = found.getSource();
    if (source == null) {
      return text;
    }
    Path file = folder.toAbsolutePath().relativize(Path.of(source.toUri()));
    return file.toString().replace('\\', '/') + ":" + found.getLineNumber() + ": " + text;
  }

  private static SortedMap<String, String> texts(Path output) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Path file : files(output, "")) {
      if (!file.toString().endsWith(".class")) {
        texts.put(output.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(end))
          .sorted()
          .toList();
    }
  }
}
