package dev.usher.generator.rounds;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.usher.generator.Folders;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * Tables of sources that do not compile, a line each, under {@code resources/broken}. All of a run
 * are compiled at once, each in a package of its own.
 *
 * @param lines the sources
 */
record BrokenSources(List<String> lines) {
  private static final String IMPORTS =
      "import dev.usher.annotations.*; import java.util.*; import java.util.concurrent.*;"
          + " import retrofit2.http.*; class Holder { static String PATH = \"x\"; } ";
  private static final Pattern PACKAGE = Pattern.compile(".*\\bp(\\d{3})\\b.*", Pattern.DOTALL);

  static BrokenSources in(String table) {
    try {
      Path file = Path.of("src/test/resources/broken", table + ".txt");
      List<String> lines = Files.readAllLines(file);
      return new BrokenSources(lines.stream().filter(line -> !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code compiler} says of each line, where, and in order. */
  Map<String, List<String>> compile(
      JavaCompiler compiler, Processor processor, List<String> options) {
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(collector, Locale.ENGLISH, UTF_8)) {
      Path root = Folders.create("broken");
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new StringWriter(),
              files,
              collector,
              arguments(root, options),
              null,
              files.getJavaFileObjectsFromPaths(write(root)));
      task.setLocale(Locale.ENGLISH);
      task.setProcessors(List.of(processor));
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return byLine(collector.getDiagnostics());
  }

  private Map<String, List<String>> byLine(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    Map<String, List<String>> said = new LinkedHashMap<>();
    lines.forEach(line -> said.put(line, new ArrayList<>()));
    for (Diagnostic<? extends JavaFileObject> found : diagnostics) {
      if (found.getKind() != Diagnostic.Kind.NOTE) {
        said.get(lineOf(found)).add(text(found));
      }
    }
    return said;
  }

  private String lineOf(Diagnostic<? extends JavaFileObject> found) {
    String place = found.getSource() == null ? found.getMessage(null) : found.getSource().getName();
    Matcher in = PACKAGE.matcher(place);
    if (!in.matches()) {
      throw new AssertionError("of which line? " + found);
    }
    return lines.get(Integer.parseInt(in.group(1)));
  }

  private static String text(Diagnostic<? extends JavaFileObject> found) {
    String file =
        found.getSource() == null ? "" : Path.of(found.getSource().getName()).getFileName() + ":";
    return file
        + found.getLineNumber()
        + ":"
        + found.getColumnNumber()
        + ": "
        + found.getMessage(Locale.ENGLISH).lines().findFirst().orElse("");
  }

  private static List<String> arguments(Path root, List<String> options) throws IOException {
    List<String> arguments = new ArrayList<>(options);
    String output = Files.createDirectory(root.resolve("output")).toString();
    arguments.addAll(List.of("-d", output, "-s", output));
    arguments.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    return arguments;
  }

  private List<Path> write(Path root) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Path file = root.resolve("p%03d/Api.java".formatted(i));
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, "package p%03d; ".formatted(i) + IMPORTS + lines.get(i)));
    }
    return files;
  }
}
