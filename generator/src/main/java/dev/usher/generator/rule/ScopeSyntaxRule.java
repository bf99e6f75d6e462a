package dev.usher.generator.rule;

import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.Annotations;
import dev.usher.generator.declaration.ScopeName;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Sited;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A scope is a resource, or a resource and an access. */
final class ScopeSyntaxRule implements AnnotationsRule {

  @Override
  public List<Diagnostic> check(Annotations annotations) {
    return Stream.of(AnnotationNames.REQUIRES_SCOPE, AnnotationNames.GRANTED_SCOPES)
        .flatMap(type -> annotations.find(type).stream())
        .flatMap(ScopeSyntaxRule::malformed)
        .toList();
  }

  private static Stream<Diagnostic> malformed(AnnotationDeclaration annotation) {
    return annotation.texts("value").stream()
        .filter(scope -> !new ScopeName(scope.value()).isWellFormed())
        .map(ScopeSyntaxRule::malformed);
  }

  private static Diagnostic malformed(Sited<String> scope) {
    return Diagnostic.of(
        Code.MALFORMED_SCOPE,
        scope.site(),
        "\"" + scope.value() + "\" is no OAuth scope",
        hint(scope.value()));
  }

  private static String hint(String text) {
    if (text.matches(".*[,\\s].*\\S.*")) {
      return "write each scope as a string of its own: {\"tickets:read\", \"users:read\"}";
    }
    String lower = text.strip().toLowerCase(Locale.ROOT);
    return new ScopeName(lower).isWellFormed()
        ? "write \"" + lower + "\""
        : "write a resource, as in \"tickets\", or a resource and an access, as in"
            + " \"tickets:read\"";
  }
}
