package dev.usher.generator;

import dev.usher.generator.diagnostic.Report;
import dev.usher.generator.diagnostic.Reporter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
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

  Rounds(List<Step> steps, Reporter reporter, Elements elements, Sources sources) {
    this.queues = steps.stream().map(step -> new Queue(step, new LinkedHashSet<>())).toList();
    this.reporter = reporter;
    this.elements = elements;
    this.sources = sources;
    this.readiness = new Readiness(sources);
  }

  void next(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    sources.add(round);
    readiness.startRound();
    if (round.processingOver()) {
      queues.forEach(queue -> queue.names().forEach(this::giveUp));
      return;
    }
    for (Queue queue : queues) {
      annotations.stream().filter(queue::takes).forEach(annotation -> queue.add(round, annotation));
      List.copyOf(queue.names()).forEach(name -> process(queue, name));
    }
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
    return queue.step().process(type);
  }

  private void giveUp(String name) {
    TypeElement type = elements.getTypeElement(name);
    if (type != null) {
      reporter.print(Failures.guard(type, () -> readiness.explain(type)));
    }
  }

  /** The types that wait for a step, by name: a later round may see them as other elements. */
  private record Queue(Step step, Set<String> names) {

    boolean takes(TypeElement annotation) {
      return annotation.getQualifiedName().contentEquals(step.annotation());
    }

    void add(RoundEnvironment round, TypeElement annotation) {
      for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
        names.add(type.getQualifiedName().toString());
      }
    }
  }
}
