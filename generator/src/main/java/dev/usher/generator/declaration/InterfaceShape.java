package dev.usher.generator.declaration;

import java.util.List;

/**
 * What sort of type carries {@code @ZendeskApi}.
 *
 * @param kind as its declaration begins: {@code interface}, {@code class}
 * @param isPublic whether it is public
 * @param isPrivate whether it, or a type around it, is private
 * @param isSealed whether it names those that may implement it
 * @param typeParameters its type parameters
 */
public record InterfaceShape(
    String kind,
    boolean isPublic,
    boolean isPrivate,
    boolean isSealed,
    List<String> typeParameters) {
  /** How an interface is declared. */
  public static final String INTERFACE = "interface";

  /** Copies the type parameters. */
  public InterfaceShape {
    typeParameters = List.copyOf(typeParameters);
  }

  /** Whether its methods can be endpoints of one client, whatever else is wrong with it. */
  public boolean canBeClient() {
    return isInterface() && typeParameters.isEmpty();
  }

  /** Whether it is an interface. */
  public boolean isInterface() {
    return kind.equals(INTERFACE);
  }
}
