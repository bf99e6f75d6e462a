package dev.usher.generator.rejected;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rejected case.
 *
 * @param folder where it lies
 */
record Cases(Path folder) {
  private static final Path ROOT = Path.of("src/test/resources/rejected");

  static List<Cases> all() {
    return folders(ROOT).stream().flatMap(code -> folders(code).stream()).map(Cases::new).toList();
  }

  private static List<Path> folders(Path root) {
    try (Stream<Path> children = Files.list(root)) {
      return children.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The label of the code that it is a case of. */
  String code() {
    return folder.getParent().getFileName().toString();
  }

  String name() {
    return code() + "/" + folder.getFileName();
  }

  Path input() {
    return folder.resolve("input");
  }

  Path library() {
    return folder.resolve("library");
  }

  Path expected() {
    return folder.resolve("expected.txt");
  }

  /** The arguments for javac in {@code options.txt}, one a line. */
  List<String> options() throws IOException {
    Path file = folder.resolve("options.txt");
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }
}
