package dev.usher.generator.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.generator.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A rejected case, or its twin, compiled without Usher for Retrofit to judge. */
final class PlainCase {
  private static final Pattern API =
      Pattern.compile("@ZendeskApi\\b[^{]*?\\b(?:interface|class|record) (\\w+)");

  private final List<Class<?>> apis;

  private PlainCase(List<Class<?>> apis) {
    this.apis = apis;
  }

  static PlainCase of(Cases one) throws IOException {
    return compiled(one, one.copyInput(Folders.create("plain")));
  }

  static PlainCase ofTwin(Cases one) throws IOException {
    return compiled(one, one.copyTwin(Folders.create("plain")));
  }

  private static PlainCase compiled(Cases one, Path sources) throws IOException {
    Path output = Folders.create("plain-classes");
    one.compileLibrary(output);
    List<Path> files = javaFiles(sources);
    for (Path file : files) {
      Files.writeString(file, withCalls(Files.readString(file)));
    }
    assertThat(CompilerRun.of(sources, output, List.of(), List.of()).diagnostics())
        .filteredOn(diagnostic -> diagnostic.contains(": error: "))
        .isEmpty();
    ClassLoader loader = new URLClassLoader(new URL[] {url(output)});
    List<Class<?>> apis = new ArrayList<>();
    files.forEach(file -> apis(file, sources, loader).forEach(apis::add));
    return new PlainCase(apis);
  }

  // Retrofit has no void; that is its own rule, and not what these are cases of.
  private static String withCalls(String source) {
    return source.replaceAll("(?m)^( +)void (?=\\w+\\()", "$1retrofit2.Call<Void> ");
  }

  private static Stream<Class<?>> apis(Path file, Path sources, ClassLoader loader) {
    String outer =
        sources.relativize(file).toString().replaceAll("\\.java$", "").replaceAll("[/\\\\]", ".");
    return API.matcher(read(file)).results().map(api -> load(outer, api.group(1), loader));
  }

  private static Class<?> load(String outer, String simpleName, ClassLoader loader) {
    String name = outer.endsWith("." + simpleName) ? outer : outer + "$" + simpleName;
    try {
      return loader.loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What Retrofit throws, where methods may return any type. */
  List<Throwable> failures() {
    return apis.stream().flatMap(api -> PlainRetrofit.failures(api).stream()).toList();
  }

  /** What Retrofit throws, where methods return what Retrofit answers with itself. */
  List<Throwable> strictFailures() {
    return apis.stream().flatMap(api -> PlainRetrofit.strictFailures(api).stream()).toList();
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL url(Path folder) {
    try {
      return folder.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
