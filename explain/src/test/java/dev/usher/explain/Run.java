package dev.usher.explain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A run of the command.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it complained of
 */
record Run(int code, String out, String err) {

  static Run of(String input, String... args) {
    return of(input.getBytes(StandardCharsets.UTF_8), args);
  }

  static Run of(byte[] input, String... args) {
    return of(new ByteArrayInputStream(input), args);
  }

  static Run of(InputStream input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = new Explain(input, print(out), print(err)).run(args);
    return new Run(code, lines(out), lines(err));
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private static String lines(ByteArrayOutputStream printed) {
    return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
