package dev.usher.generator.rule;

import dev.usher.generator.declaration.Annotations;
import dev.usher.generator.diagnostic.Diagnostic;
import java.util.List;

/** Judges annotations that mean the same on an interface as on a method, whatever carries them. */
@FunctionalInterface
interface AnnotationsRule {

  /** What is wrong with {@code annotations}, in source order. */
  List<Diagnostic> check(Annotations annotations);
}
