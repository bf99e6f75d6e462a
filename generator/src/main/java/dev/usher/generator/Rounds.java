package dev.usher.generator;

import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.StrayReader;
import dev.usher.generator.diagnostic.Report;
import dev.usher.generator.diagnostic.Reporter;
import dev.usher.generator.rule.StrayRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Brings annotated types to their steps, round by round. A type that mentions a type which does not
 * exist yet waits for the next round: another processor may be about to generate it. What still
 * waits in the last round is the compiler's to report, unless the compiler has no reason to look.
 */
final class Rounds {
  private final List<Queue> queues;
  private final Reporter reporter;
  private final Elements elements;
  private final Sources sources;
  private final Readiness readiness;
  private final StrayReader strays = new StrayReader();

  Rounds(List<Step> steps, Reporter reporter, Sources sources, ProcessingEnvironment environment) {
    this.queues = steps.stream().map(step -> new Queue(step, new LinkedHashSet<>())).toList();
    this.reporter = reporter;
    this.elements = environment.getElementUtils();
    this.sources = sources;
    this.readiness = new Readiness(sources, environment);
  }

  void next(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    sources.add(round);
    readiness.startRound();
    if (round.processingOver()) {
      queues.forEach(queue -> queue.names().forEach(this::giveUp));
      return;
    }
    discover(annotations, round);
    for (Queue queue : queues) {
      List.copyOf(queue.names()).forEach(name -> process(queue, name));
    }
  }

  // One scan for all annotations: each would cost a walk over all that is compiled.
  private void discover(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    TypeElement[] ours = annotations.stream().filter(Rounds::isOurs).toArray(TypeElement[]::new);
    if (ours.length == 0) {
      return;
    }
    for (Element element : round.getElementsAnnotatedWithAny(ours)) {
      if (element instanceof TypeElement type) {
        queues.forEach(queue -> queue.addIfAnnotated(type));
      }
      reporter.print(Failures.guard(element, () -> strays(element)));
    }
  }

  private Report strays(Element element) {
    return Report.of(strays.read(element).stream().map(StrayRule::check).toList());
  }

  private static boolean isOurs(TypeElement annotation) {
    return annotation.getQualifiedName().toString().startsWith(AnnotationNames.PACKAGE + ".");
  }

  private void process(Queue queue, String name) {
    TypeElement type = elements.getTypeElement(name);
    if (type != null) {
      reporter.print(Failures.guard(type, () -> processIfReady(queue, type)));
    }
  }

  private Report processIfReady(Queue queue, TypeElement type) {
    if (!readiness.isReady(type)) {
      return Report.clean();
    }
    queue.names().remove(type.getQualifiedName().toString());
    Report report = queue.step().process(type);
    return report.hasErrors() && readiness.isMisread(type) ? Report.clean() : report;
  }

  private void giveUp(String name) {
    TypeElement type = elements.getTypeElement(name);
    if (type != null) {
      reporter.print(Failures.guard(type, () -> readiness.explain(type)));
    }
  }

  /** The types that wait for a step, by name: a later round may see them as other elements. */
  private record Queue(Step step, Set<String> names) {

    void addIfAnnotated(TypeElement type) {
      for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
        if (mirror.getAnnotationType().asElement() instanceof TypeElement annotation
            && annotation.getQualifiedName().contentEquals(step.annotation())) {
          names.add(type.getQualifiedName().toString());
        }
      }
    }
  }
}
