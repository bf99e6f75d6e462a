package dev.usher.generator.json.rule;

import dev.usher.generator.diagnostic.Diagnostic;
import java.util.List;

/** Judges one concern of a declaration. */
interface ModelRule<D> {

  /** What is wrong. */
  List<Diagnostic> check(D declaration);
}
