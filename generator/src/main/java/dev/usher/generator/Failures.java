package dev.usher.generator;

import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Report;
import dev.usher.generator.diagnostic.Site;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/**
 * Turns what a step throws into a diagnostic, so that one type's failure does not cost the others.
 */
final class Failures {
  private static final int FRAMES = 8;

  private Failures() {}

  static Report guard(TypeElement type, Supplier<Report> work) {
    try {
      return work.get();
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failure) {
      return Report.of(explain(type, failure));
    }
  }

  private static Diagnostic explain(TypeElement type, Throwable failure) {
    // javac's own exception for a class file that is not there; its class is not accessible.
    if (failure.getClass().getSimpleName().equals("CompletionFailure")) {
      return Diagnostic.of(
          Code.MISSING_TYPE,
          Site.of(type),
          oneLine(
              type.getQualifiedName()
                  + " needs a class that is not on the class path: "
                  + failure.getMessage()),
          "add the library that has it to the dependencies");
    }
    return Diagnostic.of(
        Code.INTERNAL_ERROR,
        Site.of(type),
        oneLine("Usher failed on " + type.getQualifiedName() + ": " + failure + where(failure)),
        "this is a defect of Usher: please report it to Usher's issue tracker, with this text, its"
            + " stack trace included, and the source of "
            + type.getSimpleName());
  }

  private static String where(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .limit(FRAMES)
        .map(frame -> " at " + frame)
        .collect(Collectors.joining());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").trim();
  }
}
