package dev.usher.fuzz;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was not taken as promised.
 *
 * @param number which answer it was
 * @param problem what is wrong
 * @param thrown what the call threw, or null
 */
record Violation(long number, String problem, @Nullable Throwable thrown) {

  void print(PrintStream out) {
    out.println("VIOLATION at answer " + number + ": " + problem);
    if (thrown != null) {
      thrown.printStackTrace(out);
    }
  }
}
