package dev.usher.generator.declaration;

import java.util.List;

/**
 * A method that is no endpoint, having a body.
 *
 * @param name its name
 * @param annotations what it carries
 * @param parameters what its parameters carry
 */
public record MethodDeclaration(
    String name, Annotations annotations, List<Annotations> parameters) {
  /** Copies the parameters. */
  public MethodDeclaration {
    parameters = List.copyOf(parameters);
  }
}
