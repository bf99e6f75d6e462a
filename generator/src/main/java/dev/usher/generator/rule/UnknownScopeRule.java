package dev.usher.generator.rule;

import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.Annotations;
import dev.usher.generator.declaration.ScopeName;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Sited;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scope that is nearly one of Zendesk's is a slip, and so is an access that neither reads nor
 * writes. Any other resource that is not known may be new: the list is open.
 */
final class UnknownScopeRule implements AnnotationsRule {

  @Override
  public List<Diagnostic> check(Annotations annotations) {
    return Stream.of(AnnotationNames.REQUIRES_SCOPE, AnnotationNames.GRANTED_SCOPES)
        .flatMap(type -> annotations.find(type).stream())
        .flatMap(annotation -> annotation.texts("value").stream())
        .flatMap(scope -> check(scope).stream())
        .toList();
  }

  private static Optional<Diagnostic> check(Sited<String> scope) {
    ScopeName name = new ScopeName(scope.value());
    if (!name.isWellFormed()) {
      return Optional.empty();
    }
    return KnownScopes.meant(scope.value())
        .map(meant -> unknown(scope, "did you mean \"" + meant + "\"?"))
        .or(() -> KnownScopes.meantAccess(scope.value()).map(hint -> unknown(scope, hint)));
  }

  private static Diagnostic unknown(Sited<String> scope, String hint) {
    return Diagnostic.of(
        Code.UNKNOWN_SCOPE, scope.site(), "Zendesk lists no scope \"" + scope.value() + "\"", hint);
  }
}
