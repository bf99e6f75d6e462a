package dev.usher.generator.diagnostic;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Prints reports; the sole user of the compiler's {@link Messager}. A warning that
 * {@code @SuppressWarnings} silences is not printed, nor is anything twice: members that two
 * interfaces inherit from a third are judged once for each. Belongs to one run of the compiler; not
 * thread-safe.
 */
public final class Reporter {
  private static final String PREFIX = "usher:";

  private final Messager messager;
  private final Optional<RepeatedAnnotations> repeated;
  private final Set<Diagnostic> printed = new HashSet<>();

  /** Prints to the messager of a run of the compiler. */
  public Reporter(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    this.repeated = RepeatedAnnotations.in(environment);
  }

  /** Prints the findings of a report, in order. */
  public void print(Report report) {
    for (Diagnostic diagnostic : report.diagnostics()) {
      if (isToBeSaid(diagnostic) && printed.add(diagnostic)) {
        print(diagnostic);
      }
    }
  }

  private static boolean isToBeSaid(Diagnostic diagnostic) {
    return diagnostic.severity() != Severity.CONSEQUENCE
        && (diagnostic.code().severity() == Severity.ERROR || !isSuppressed(diagnostic));
  }

  /** Prints what concerns the whole run and no element: an option that makes no sense. */
  public void printGlobal(Report report) {
    for (Diagnostic diagnostic : report.diagnostics()) {
      messager.printMessage(kind(diagnostic.severity()), diagnostic.text());
    }
  }

  private void print(Diagnostic diagnostic) {
    Element element = diagnostic.site().element();
    Spot spot = diagnostic.site().spot();
    Kind kind = kind(diagnostic.severity());
    String text = diagnostic.text();
    if (Unplaced.contains(element)) {
      printAround(element, diagnostic);
    } else if (spot == null) {
      messager.printMessage(kind, text, element);
    } else if (repeated.isEmpty()) {
      messager.printMessage(kind, text, element, spot.innermost(), spot.member());
    } else if (!repeated.get().print(kind, text, element, spot)) {
      messager.printMessage(kind, text, element, spot.annotation(), spot.value());
    }
  }

  private void printAround(Element element, Diagnostic diagnostic) {
    Kind kind = kind(diagnostic.severity());
    String text = diagnostic.text(" (" + Unplaced.describe(element) + ")");
    Unplaced.around(element)
        .ifPresentOrElse(
            around -> messager.printMessage(kind, text, around),
            () -> messager.printMessage(kind, text));
  }

  private static Kind kind(Severity severity) {
    return severity == Severity.ERROR ? Kind.ERROR : Kind.WARNING;
  }

  private static boolean isSuppressed(Diagnostic diagnostic) {
    Set<String> names =
        Set.of(PREFIX + diagnostic.code().label(), PREFIX + diagnostic.code().group().label());
    return Stream.of(diagnostic.site().element(), diagnostic.site().subject())
        .anyMatch(element -> isSuppressedAround(element, names));
  }

  private static boolean isSuppressedAround(@Nullable Element innermost, Set<String> names) {
    for (Element element = innermost; element != null; element = element.getEnclosingElement()) {
      if (suppressed(element).anyMatch(names::contains)) {
        return true;
      }
    }
    return false;
  }

  // Not Element.getAnnotation: what it gives throws when a value makes no sense.
  private static Stream<Object> suppressed(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(
            mirror ->
                mirror.getAnnotationType().asElement() instanceof TypeElement type
                    && type.getQualifiedName().contentEquals("java.lang.SuppressWarnings"))
        .flatMap(mirror -> mirror.getElementValues().values().stream())
        .flatMap(value -> value.getValue() instanceof List<?> many ? many.stream() : Stream.of())
        .map(value -> ((AnnotationValue) value).getValue());
  }
}
