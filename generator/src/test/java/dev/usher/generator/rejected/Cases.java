package dev.usher.generator.rejected;

import static org.assertj.core.api.Assertions.assertThat;

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

  Path expected() {
    return folder.resolve("expected.txt");
  }

  /** The arguments for javac in {@code options.txt}, one a line. */
  List<String> options() throws IOException {
    Path file = folder.resolve("options.txt");
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  /** Compiles the library, where there is one, and takes away what is to be missing of it. */
  void compileLibrary(Path output) throws IOException {
    Path library = folder.resolve("library");
    if (Files.exists(library)) {
      CompilerRun run = CompilerRun.of(library, output, List.of(), List.of());
      assertThat(run.diagnostics()).isEmpty();
      Files.deleteIfExists(output.resolve("com/lib/Gone.class"));
    }
  }

  /** Whether it cannot be compiled along with others. */
  boolean needsRunOfItsOwn() throws IOException {
    return !options().isEmpty()
        || Files.exists(folder.resolve("library"))
        || files(input()).stream().anyMatch(file -> !file.toString().contains("acme"));
  }

  /** Copies the sources into {@code target}, with another package in place of {@code acme}. */
  void copyInput(Path target, String acme) throws IOException {
    for (Path file : files(input())) {
      Path copy = target.resolve(input().relativize(file).toString().replace("acme", acme));
      Files.createDirectories(copy.getParent());
      Files.writeString(copy, Files.readString(file).replace("com.acme", "com." + acme));
    }
  }

  /** Whether it is shown how to mend it. */
  boolean hasTwin() {
    return Files.exists(mended()) || Files.exists(twinOptions());
  }

  /** The arguments for javac when it is mended. */
  List<String> mendedOptions() throws IOException {
    return Files.exists(twinOptions()) ? Files.readAllLines(twinOptions()) : options();
  }

  /** Copies the sources into {@code target}. */
  Path copyInput(Path target) throws IOException {
    copy(input(), target);
    return target;
  }

  /** Copies the sources into {@code target}, mended. */
  Path copyTwin(Path target) throws IOException {
    copyInput(target);
    if (Files.exists(mended())) {
      copy(mended(), target);
    }
    return target;
  }

  private Path mended() {
    return folder.resolve("mended");
  }

  private Path twinOptions() {
    return folder.resolve("mended-options.txt");
  }

  private static void copy(Path from, Path target) throws IOException {
    for (Path file : files(from)) {
      Path copy = target.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.write(copy, Files.readAllBytes(file));
    }
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
