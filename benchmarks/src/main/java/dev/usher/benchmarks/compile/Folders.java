package dev.usher.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of sources and classes. */
final class Folders {
  private Folders() {}

  /**
   * A new folder, in memory where the system has a place for that: what a disk takes to make a file
   * varies more than what is measured.
   */
  static Path temporary() throws IOException {
    Path memory = Path.of("/dev/shm");
    return Files.isWritable(memory)
        ? Files.createTempDirectory(memory, "usher-compile")
        : Files.createTempDirectory("usher-compile");
  }

  /** Makes {@code folder} an empty folder, whatever it was. */
  static Path empty(Path folder) throws IOException {
    delete(folder);
    return Files.createDirectories(folder);
  }

  /**
   * The files below {@code folder} whose names end with {@code suffix}, in order of their paths.
   */
  static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }

  /** Deletes {@code folder} and all in it, where it exists. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
