package dev.usher.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the processor wrote for a project.
 *
 * @param sources texts by the names of their classes
 * @param resources texts by their paths on the class path
 */
record Recorded(Map<String, String> sources, Map<String, String> resources) {

  /** Reads what is below these folders; of {@code classes}, what is no class. */
  static Recorded of(Path generated, Path classes) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    for (Path file : Folders.files(generated, ".java")) {
      String name = name(generated, file).replace('/', '.');
      sources.put(name.substring(0, name.length() - ".java".length()), Files.readString(file));
    }
    Map<String, String> resources = new TreeMap<>();
    for (Path file : Folders.files(classes, "")) {
      if (Files.isRegularFile(file) && !file.toString().endsWith(".class")) {
        resources.put(name(classes, file), Files.readString(file));
      }
    }
    return new Recorded(sources, resources);
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
