package dev.usher.generator.rule;

import dev.usher.generator.declaration.ClientDeclaration;
import dev.usher.generator.diagnostic.Diagnostic;
import java.util.List;

/** Judges an interface as a whole. */
@FunctionalInterface
interface ClientRule {

  /** What is wrong with {@code client}, in source order. */
  List<Diagnostic> check(ClientDeclaration client);
}
