package dev.usher.generator;

import com.google.auto.service.AutoService;
import dev.usher.generator.declaration.DeclarationReader;
import dev.usher.generator.declaration.JsonRefusalReader;
import dev.usher.generator.diagnostic.Reporter;
import dev.usher.generator.json.declaration.ModelReader;
import dev.usher.generator.rule.Rules;
import dev.usher.generator.writer.SourceEmitter;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Generates clients for interfaces that carry {@code @ZendeskApi}, and JSON adapters for types that
 * carry {@code @Model}. Never throws, and is silent where there is nothing to say.
 */
@AutoService(Processor.class)
public final class UsherProcessor extends AbstractProcessor {
  private @Nullable Rounds rounds;

  /** Made by the compiler. */
  public UsherProcessor() {}

  @Override
  public Set<String> getSupportedOptions() {
    return Options.NAMES;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.usher.annotations.*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Options options = Options.parse(environment.getOptions());
    Reporter reporter = new Reporter(environment);
    reporter.printGlobal(options.report());
    Sources sources = new Sources();
    SourceEmitter emitter = new SourceEmitter(environment.getFiler());
    JsonRefusalReader refusals = new JsonRefusalReader(options.adapters());
    List<Step> steps =
        List.of(
            clients(environment, options, refusals, emitter, sources),
            models(environment, refusals, emitter, sources));
    this.rounds = new Rounds(steps, reporter, sources, environment);
  }

  private static Step clients(
      ProcessingEnvironment environment,
      Options options,
      JsonRefusalReader refusals,
      SourceEmitter emitter,
      Sources sources) {
    return new ClientStep(
        new DeclarationReader(
            environment.getElementUtils(), environment.getTypeUtils(), sources::contain, refusals),
        new Rules(options.scopes(), options.scopeCheck()),
        emitter,
        sources);
  }

  private static Step models(
      ProcessingEnvironment environment,
      JsonRefusalReader refusals,
      SourceEmitter emitter,
      Sources sources) {
    return new ModelStep(
        new ModelReader(environment.getElementUtils(), environment.getTypeUtils(), refusals),
        emitter,
        sources);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (rounds != null) {
      rounds.next(annotations, round);
    }
    return false;
  }
}
