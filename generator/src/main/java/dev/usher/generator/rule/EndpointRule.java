package dev.usher.generator.rule;

import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.diagnostic.Diagnostic;
import java.util.List;

/** Judges an endpoint, whatever the others are. */
@FunctionalInterface
interface EndpointRule {

  /** What is wrong with {@code endpoint}, in source order. */
  List<Diagnostic> check(EndpointDeclaration endpoint);
}
