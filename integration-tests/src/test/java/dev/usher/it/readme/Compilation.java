package dev.usher.it.readme;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A run of javac with Usher's processor.
 *
 * @param output where classes and generated sources are
 * @param said what javac printed, without the folders of sources
 * @param succeeded whether there was no error
 */
public record Compilation(Path output, String said, boolean succeeded) {

  /** Compiles files of the package {@code com.acme}, by name, in {@code folder}. */
  public static Compilation of(Path folder, Map<String, String> files) throws IOException {
    return of(folder, files, 17);
  }

  /** The same, for a release of Java. */
  static Compilation of(Path folder, Map<String, String> files, int release) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources/com/acme"));
    Path output = Files.createDirectories(folder.resolve("output"));
    List<Path> paths = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      paths.add(Files.writeString(sources.resolve(file.getKey()), file.getValue()));
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, Locale.ROOT, null)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              said,
              manager,
              null,
              options(output, release),
              null,
              manager.getJavaFileObjectsFromPaths(paths));
      task.setLocale(Locale.ENGLISH);
      boolean succeeded = task.call();
      return new Compilation(output, plain(said.toString(), sources), succeeded);
    }
  }

  private static List<String> options(Path output, int release) {
    String classPath = System.getProperty("java.class.path");
    return List.of(
        "--release",
        String.valueOf(release),
        "-classpath",
        classPath,
        "-processorpath",
        classPath,
        "-processor",
        "dev.usher.generator.UsherProcessor",
        "-d",
        output.toString(),
        "-s",
        output.toString());
  }

  private static String plain(String said, Path sources) {
    return said.replace("\r\n", "\n").replace(sources + sources.getFileSystem().getSeparator(), "");
  }
}
