package dev.usher.generator;

import dev.usher.generator.diagnostic.Report;
import javax.lang.model.element.TypeElement;

/**
 * What is done for each type that carries a certain annotation. The processor hands over types
 * whose annotations and signatures resolve, their super-interfaces' included, each once, and prints
 * what comes back. A step that throws costs that type only.
 */
interface Step {

  /** The qualified name of the annotation. */
  String annotation();

  /** Judges a type and, where it is sound, generates what belongs to it. */
  Report process(TypeElement type);
}
