package dev.usher.generator.json.rule;

import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Site;
import dev.usher.generator.json.declaration.ComponentDeclaration;
import dev.usher.generator.json.declaration.ModelDeclaration.RecordDeclaration;
import dev.usher.generator.json.declaration.QualifierDeclaration;
import java.util.List;
import java.util.stream.Stream;

/** Annotations of Moshi's that a generated adapter cannot obey. */
final class ComponentAnnotationsRule {
  private ComponentAnnotationsRule() {}

  static List<Diagnostic> check(RecordDeclaration model) {
    return model.components().stream().flatMap(ComponentAnnotationsRule::check).toList();
  }

  private static Stream<Diagnostic> check(ComponentDeclaration component) {
    return Stream.concat(
        component.ignored().stream().map(site -> ignored(component, site)),
        component.qualifiers().stream()
            .filter(QualifierDeclaration::hasMembers)
            .map(qualifier -> withMembers(component, qualifier)));
  }

  private static Diagnostic ignored(ComponentDeclaration component, Site site) {
    return Diagnostic.of(
        Code.IGNORED_COMPONENT,
        site,
        "component '%s' is ignored, but a record has no default for it".formatted(component.name()),
        "remove ignore = true: a member that is missing is null");
  }

  private static Diagnostic withMembers(
      ComponentDeclaration component, QualifierDeclaration qualifier) {
    return Diagnostic.of(
        Code.QUALIFIER_WITH_MEMBERS,
        qualifier.site(),
        "@%s on component '%s' has members, which cannot be told to Moshi without reflection"
            .formatted(qualifier.type().simpleName(), component.name()),
        "use a qualifier without members for each of its uses");
  }
}
