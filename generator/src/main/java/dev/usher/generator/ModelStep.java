package dev.usher.generator;

import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Report;
import dev.usher.generator.diagnostic.Site;
import dev.usher.generator.json.declaration.ModelDeclaration;
import dev.usher.generator.json.declaration.ModelHeader;
import dev.usher.generator.json.declaration.ModelReader;
import dev.usher.generator.json.model.AdapterModel;
import dev.usher.generator.json.model.AdapterResolver;
import dev.usher.generator.json.rule.ModelRules;
import dev.usher.generator.json.writer.AdapterResources;
import dev.usher.generator.json.writer.AdapterWriter;
import dev.usher.generator.writer.SourceEmitter;
import javax.lang.model.element.TypeElement;

/** From a type that carries {@code @Model} to its JSON adapter. */
final class ModelStep implements Step {
  private final ModelReader reader;
  private final SourceEmitter emitter;
  private final Sources sources;

  ModelStep(ModelReader reader, SourceEmitter emitter, Sources sources) {
    this.reader = reader;
    this.emitter = emitter;
    this.sources = sources;
  }

  @Override
  public String annotation() {
    return AnnotationNames.MODEL.canonicalName();
  }

  @Override
  public Report process(TypeElement type) {
    ModelDeclaration model = reader.read(type);
    Report report = ModelRules.check(model);
    if (report.hasErrors()) {
      return report;
    }
    if (!sources.claim(model.header().adapterName())) {
      return report.and(Report.of(clash(model.header())));
    }
    emit(AdapterResolver.resolve(model), model.header().site());
    return report;
  }

  private void emit(AdapterModel adapter, Site origin) {
    emitter.emit(AdapterWriter.write(adapter), origin);
    AdapterResources.write(adapter).forEach(resource -> emitter.emit(resource, origin));
  }

  private static Diagnostic clash(ModelHeader model) {
    return Diagnostic.of(
        Code.ADAPTER_NAME_CLASH,
        model.site(),
        "the adapter of "
            + model.displayName()
            + " would be "
            + model.adapterName().canonicalName()
            + ", which there is already",
        "rename the model, or the other type");
  }
}
