package dev.usher.generator.json.rule;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Site;
import dev.usher.generator.json.declaration.ComponentDeclaration;
import dev.usher.generator.json.declaration.ModelDeclaration.RecordDeclaration;
import dev.usher.generator.json.declaration.QualifierDeclaration;
import java.util.List;
import java.util.stream.Stream;

/** Annotations of Moshi's that a generated adapter cannot obey, or not see. */
final class ComponentAnnotationsRule {
  private ComponentAnnotationsRule() {}

  static List<Diagnostic> check(RecordDeclaration model) {
    return model.components().stream().flatMap(ComponentAnnotationsRule::check).toList();
  }

  private static Stream<Diagnostic> check(ComponentDeclaration component) {
    return Stream.concat(
        component.ignored().stream().map(site -> ignored(component, site)),
        component.qualifiers().stream().flatMap(qualifier -> check(component, qualifier)));
  }

  private static Stream<Diagnostic> check(
      ComponentDeclaration component, QualifierDeclaration qualifier) {
    return Stream.concat(
        qualifier.hiddenBy().stream().map(hider -> hidden(component, qualifier, hider)),
        qualifier.hasMembers() ? Stream.of(withMembers(component, qualifier)) : Stream.empty());
  }

  private static Diagnostic hidden(
      ComponentDeclaration component, QualifierDeclaration qualifier, ClassName hider) {
    return Diagnostic.of(
        Code.HIDDEN_COMPONENT,
        qualifier.site(),
        "component '%s' has the private qualifier %s, which the adapter cannot see"
            .formatted(component.name(), qualifier.display()),
        "remove 'private' from " + String.join(".", hider.simpleNames()));
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
        "%s on component '%s' has members, which cannot be told to Moshi without reflection"
            .formatted(qualifier.display(), component.name()),
        "use a qualifier without members for each of its uses");
  }
}
