package dev.usher.ledger;

import dev.usher.Scopes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of scopes, one a line; what follows a {@code #} is a comment. */
public final class AllowedScopes {

  private AllowedScopes() {}

  /**
   * The scopes of a file; none if it has none.
   *
   * @throws IllegalArgumentException if a line is no scope, with its number
   * @throws UncheckedIOException if it cannot be read, or is not UTF-8
   */
  public static Scopes read(Path file) {
    List<String> lines = lines(file);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String name = lines.get(i).replaceFirst("#.*", "").strip();
      if (!name.isEmpty()) {
        names.add(checked(name, file + ":" + (i + 1)));
      }
    }
    return Scopes.of(names);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static String checked(String name, String place) {
    try {
      Scopes.of(name);
      return name;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
    }
  }
}
