package dev.usher.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/** Proves of the class path it runs on that each library is there once, and in one version. */
public final class RuntimeClassPath {
  private final List<Path> jars;

  private RuntimeClassPath(List<Path> jars) {
    this.jars = List.copyOf(jars);
  }

  /**
   * Fails unless each class stands in exactly the jar named.
   *
   * @param expectations as {@code okhttp3/OkHttpClient=okhttp-jvm-5.5.1}
   * @throws IOException if a jar cannot be read
   */
  public static void main(String[] expectations) throws IOException {
    RuntimeClassPath classPath = of(System.getProperty("java.class.path"));
    List<String> failures = new ArrayList<>();
    for (String expectation : expectations) {
      int equals = expectation.indexOf('=');
      String type = expectation.substring(0, equals);
      List<String> expected = List.of(expectation.substring(equals + 1) + ".jar");
      List<String> found = classPath.jarsWith(type + ".class");
      System.out.println(type + ": " + found);
      if (!found.equals(expected)) {
        failures.add(type + " should stand in " + expected + ", stands in " + found);
      }
    }
    if (!failures.isEmpty()) {
      throw new AssertionError(String.join("; ", failures));
    }
  }

  private static RuntimeClassPath of(String classPath) {
    List<Path> jars = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      Path path = Path.of(entry);
      if (Files.isRegularFile(path)) {
        jars.add(path);
      }
    }
    return new RuntimeClassPath(jars);
  }

  private List<String> jarsWith(String entry) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path path : jars) {
      try (JarFile jar = new JarFile(path.toFile())) {
        if (jar.getEntry(entry) != null) {
          found.add(String.valueOf(path.getFileName()));
        }
      }
    }
    return found;
  }
}
