package dev.usher.generator.declaration;

import dev.usher.generator.diagnostic.Site;
import java.util.List;

/**
 * A sealed interface that the errors of a {@code Result} are.
 *
 * @param site where it stands; where it has no source here, the method that returns the result
 * @param declared it, as any class or interface
 * @param annotations what it carries itself
 * @param cases the types that it permits, and that sealed interfaces among them permit, each once
 */
public record ErrorTypeDeclaration(
    Site site, ClassFacts declared, Annotations annotations, List<ErrorCaseDeclaration> cases) {

  /** Copies the list. */
  public ErrorTypeDeclaration {
    cases = List.copyOf(cases);
  }

  /** The interface as people write it. */
  public String display() {
    return declared.display();
  }
}
