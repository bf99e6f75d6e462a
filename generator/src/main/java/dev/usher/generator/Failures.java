package dev.usher.generator;

import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Report;
import dev.usher.generator.diagnostic.Site;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;

/**
 * Turns what a step throws into a diagnostic, so that one element's failure does not cost the
 * others.
 */
final class Failures {
  private static final int FRAMES = 8;

  private Failures() {}

  static Report guard(Element element, Supplier<Report> work) {
    try {
      return work.get();
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failure) {
      return isOfBrokenSource(failure) ? Report.clean() : Report.of(explain(element, failure));
    }
  }

  // What Eclipse's compiler throws for a value of the wrong type, of which it complains itself.
  private static boolean isOfBrokenSource(Throwable failure) {
    return failure.getClass().getSimpleName().equals("ShouldNotImplement");
  }

  private static Diagnostic explain(Element element, Throwable failure) {
    // javac's own exception for a class file that is not there; its class is not accessible.
    if (failure.getClass().getSimpleName().equals("CompletionFailure")) {
      return Diagnostic.of(
          Code.MISSING_TYPE,
          Site.of(element),
          oneLine(
              name(element)
                  + " needs a class that is not on the class path: "
                  + failure.getMessage()),
          "add the library that has it to the dependencies");
    }
    return Diagnostic.of(
        Code.INTERNAL_ERROR,
        Site.of(element),
        oneLine("Usher failed on " + name(element) + ": " + failure + where(failure)),
        "this is a defect of Usher: please report it to Usher's issue tracker, with this text, its"
            + " stack trace included, and the source of "
            + element.getSimpleName());
  }

  private static String name(Element element) {
    if (element instanceof QualifiedNameable named) {
      return named.getQualifiedName().toString();
    }
    Element around = element.getEnclosingElement();
    return (around == null ? "" : name(around) + ".") + element.getSimpleName();
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
