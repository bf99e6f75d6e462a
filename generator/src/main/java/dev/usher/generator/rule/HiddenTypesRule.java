package dev.usher.generator.rule;

import dev.usher.generator.declaration.Access;
import dev.usher.generator.declaration.AnnotationDeclaration.Reach;
import dev.usher.generator.declaration.Annotations;
import dev.usher.generator.declaration.ClassFacts;
import dev.usher.generator.declaration.ClientDeclaration;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.ParameterDeclaration;
import dev.usher.generator.declaration.TypeFacts;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Severity;
import dev.usher.generator.diagnostic.Site;
import java.util.List;
import java.util.stream.Stream;

/**
 * A client is a class of its own, in the package of its interface: what it has to name, it has to
 * see. That a model is private is reported where the model is.
 */
final class HiddenTypesRule implements ClientRule {

  @Override
  public List<Diagnostic> check(ClientDeclaration client) {
    String from = client.name().packageName();
    return Stream.of(
            bodies(client.annotations(), from),
            client.endpoints().stream()
                .flatMap(endpoint -> endpoint.surroundings().stream().skip(1))
                .distinct()
                .flatMap(around -> bodies(around, from)),
            client.endpoints().stream().flatMap(endpoint -> endpoint(endpoint, from)))
        .flatMap(found -> found)
        .toList();
  }

  private static Stream<Diagnostic> endpoint(EndpointDeclaration endpoint, String from) {
    return Stream.of(
            hidden(endpoint.returns(), "the return type", endpoint.site(), from),
            endpoint.thrown().stream()
                .flatMap(type -> hidden(type, "the throws clause", endpoint.site(), from)),
            bodies(endpoint.annotations(), from),
            qualifiers(endpoint.annotations(), from),
            endpoint.parameters().stream().flatMap(parameter -> parameter(parameter, from)))
        .flatMap(found -> found);
  }

  private static Stream<Diagnostic> parameter(ParameterDeclaration parameter, String from) {
    String what = "the type of parameter '" + parameter.name() + "'";
    return Stream.concat(
        qualifiers(parameter.annotations(), from),
        hidden(parameter.type(), what, parameter.site(), from));
  }

  private static Stream<Diagnostic> bodies(Annotations annotations, String from) {
    return annotations.mappings().stream()
        .flatMap(mapping -> mapping.exception().stream())
        .flatMap(
            exception ->
                exception.value().body().stream()
                    .flatMap(
                        body ->
                            hidden(
                                body,
                                "the constructor of " + exception.value().display(),
                                exception.site(),
                                from)));
  }

  private static Stream<Diagnostic> qualifiers(Annotations annotations, String from) {
    return annotations.all().stream()
        .filter(annotation -> annotation.reach() == Reach.JSON_QUALIFIER)
        .flatMap(
            annotation ->
                annotation
                    .hiddenFrom(from)
                    .map(
                        type ->
                            hidden(
                                type, "the qualifier " + annotation.display(), annotation.site())));
  }

  private static Stream<Diagnostic> hidden(TypeFacts type, String in, Site site, String from) {
    return type.hiddenFrom(from)
        .map(
            hidden ->
                hidden.isModel() && hidden.access() == Access.PRIVATE
                    ? hidden(hidden, in, site).as(Severity.CONSEQUENCE)
                    : hidden(hidden, in, site));
  }

  private static Diagnostic hidden(ClassFacts type, String in, Site site) {
    String culprit = String.join(".", type.narrowedBy().simpleNames());
    String seen = "the client cannot see " + type.display() + " in " + in + ": ";
    String it = culprit.equals(type.display()) ? "it" : culprit;
    return type.access() == Access.PRIVATE
        ? Diagnostic.of(
            Code.HIDDEN_TYPE, site, seen + it + " is private", "remove 'private' from " + culprit)
        : Diagnostic.of(
            Code.HIDDEN_TYPE,
            site,
            seen + it + " is for package " + type.name().packageName() + " only",
            "make " + culprit + " public");
  }
}
