package dev.usher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What Usher calls itself. */
final class UserAgent {

  static final String VERSION = version();

  private UserAgent() {}

  /**
   * What an application calls itself.
   *
   * @throws IllegalArgumentException if it is empty or not printable ASCII
   */
  static String checked(String application) {
    if (application.isBlank()) {
      throw new IllegalArgumentException("the user agent is empty");
    }
    HeaderText.check("User-Agent", application);
    return application;
  }

  /** {@code acme-sync/2 usher/1.0}, or Usher's part alone. */
  static String of(@Nullable String application) {
    return application == null ? "usher/" + VERSION : application + " usher/" + VERSION;
  }

  /** The build writes the version into a resource; it is there with and without modules. */
  private static String version() {
    try (InputStream resource = UserAgent.class.getResourceAsStream("version.txt")) {
      return resource == null
          ? "unknown"
          : new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
