package dev.usher.benchmarks.compile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The sources that are written by hand in a user's project, by the templates among the resources:
 * interfaces of ten endpoints, blocking and asynchronous in turn, each with two models of its own,
 * and the models and exceptions that all of them share.
 */
final class Templates {
  private static final List<String> SHARED =
      List.of(
          "Status",
          "Person",
          "Comment",
          "CustomField",
          "TicketInvalidException",
          "StaleTicketException");

  private final Path folder;
  private final List<Path> written = new ArrayList<>();

  private Templates(Path folder) {
    this.folder = folder;
  }

  /** Writes the sources of {@code scale} below {@code folder}. */
  static List<Path> write(Scale scale, Path folder) throws IOException {
    Templates templates = new Templates(Files.createDirectories(folder.resolve("com/acme/desk")));
    for (String name : SHARED) {
      templates.write(name, text("shared/" + name));
    }
    for (int number = 1; number <= scale.interfaces(); number++) {
      templates.writeDesk(number);
    }
    return List.copyOf(templates.written);
  }

  private void writeDesk(int number) throws IOException {
    write("Desk%dApi", number % 2 == 0 ? "Blocking" : "Async", number);
    write("Ticket%d", "Ticket", number);
    write("TicketChange%d", "TicketChange", number);
  }

  private void write(String name, String template, int number) throws IOException {
    write(name.formatted(number), text("each/" + template).replace("$N", "" + number));
  }

  private void write(String name, String text) throws IOException {
    written.add(Files.writeString(folder.resolve(name + ".java"), text));
  }

  private static String text(String template) throws IOException {
    try (InputStream content = Templates.class.getResourceAsStream(template + ".txt")) {
      if (content == null) {
        throw new IllegalStateException("no template " + template);
      }
      return new String(content.readAllBytes(), UTF_8);
    }
  }
}
