package dev.usher.generator.rule;

import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import java.util.List;

/**
 * A method that two interfaces declare is one endpoint only where one of them overrides the other.
 */
final class AmbiguousEndpointRule implements EndpointRule {

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    if (endpoint.rivals().isEmpty()) {
      return List.of();
    }
    return List.of(
        Diagnostic.of(
            Code.AMBIGUOUS_ENDPOINT,
            endpoint.site(),
            endpoint.displayName() + " is inherited from " + endpoint.rivals().get(0) + " too",
            "declare it in the interface itself, with the annotations that hold"));
  }
}
