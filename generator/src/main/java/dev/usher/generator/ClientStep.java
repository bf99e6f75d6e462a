package dev.usher.generator;

import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.ClientDeclaration;
import dev.usher.generator.declaration.DeclarationReader;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Report;
import dev.usher.generator.diagnostic.Site;
import dev.usher.generator.model.ClientModel;
import dev.usher.generator.model.ModelResolver;
import dev.usher.generator.rule.Rules;
import dev.usher.generator.writer.ClientResources;
import dev.usher.generator.writer.ClientWriter;
import dev.usher.generator.writer.SourceEmitter;
import javax.lang.model.element.TypeElement;

/** From an interface that carries {@code @ZendeskApi} to its client. */
final class ClientStep implements Step {
  private final DeclarationReader reader;
  private final Rules rules;
  private final SourceEmitter emitter;
  private final Sources sources;
  private final ModelResolver resolver = new ModelResolver();

  ClientStep(DeclarationReader reader, Rules rules, SourceEmitter emitter, Sources sources) {
    this.reader = reader;
    this.rules = rules;
    this.emitter = emitter;
    this.sources = sources;
  }

  @Override
  public String annotation() {
    return AnnotationNames.ZENDESK_API.canonicalName();
  }

  @Override
  public Report process(TypeElement type) {
    ClientDeclaration client = reader.read(type);
    Report report = rules.check(client);
    if (report.hasErrors()) {
      return report;
    }
    if (!sources.claim(client.generatedName())) {
      return report.and(Report.of(clash(client)));
    }
    ClientModel model = resolver.resolve(client);
    emit(model, client.site());
    return report;
  }

  private void emit(ClientModel model, Site origin) {
    emitter.emit(ClientWriter.write(model), origin);
    ClientResources.write(model).forEach(resource -> emitter.emit(resource, origin));
  }

  private static Diagnostic clash(ClientDeclaration client) {
    return Diagnostic.of(
        Code.CLIENT_NAME_CLASH,
        client.site(),
        "the client of "
            + client.displayName()
            + " would be "
            + client.generatedName().canonicalName()
            + ", which there is already",
        "rename the interface, or the other type");
  }
}
