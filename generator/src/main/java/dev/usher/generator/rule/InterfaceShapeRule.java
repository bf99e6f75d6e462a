package dev.usher.generator.rule;

import dev.usher.generator.declaration.ClientDeclaration;
import dev.usher.generator.declaration.InterfaceShape;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** A client can be generated for an interface that a class beside it may implement. */
final class InterfaceShapeRule implements ClientRule {

  @Override
  public List<Diagnostic> check(ClientDeclaration client) {
    InterfaceShape shape = client.shape();
    String name = client.displayName();
    if (!shape.isInterface()) {
      return List.of(
          Diagnostic.of(
              Code.NOT_AN_INTERFACE,
              client.site(),
              "@ZendeskApi is for interfaces; " + name + " is " + article(shape.kind()),
              "declare the endpoints in an interface and annotate that"));
    }
    List<Diagnostic> found = new ArrayList<>();
    if (!shape.typeParameters().isEmpty()) {
      found.add(
          Diagnostic.of(
              Code.GENERIC_INTERFACE,
              client.site(),
              name + " has type parameters: " + String.join(", ", shape.typeParameters()),
              "move the methods to a generic interface without @ZendeskApi, and extend that with"
                  + " type arguments"));
    }
    if (shape.isPrivate()) {
      found.add(
          Diagnostic.of(
              Code.PRIVATE_INTERFACE,
              client.site(),
              "the generated client cannot see "
                  + name
                  + ": it is private, or within a private type",
              "leave out private"));
    }
    if (shape.isSealed()) {
      found.add(
          Diagnostic.of(
              Code.SEALED_INTERFACE,
              client.site(),
              "the generated client may not implement " + name + ": it is sealed",
              "leave out sealed and permits"));
    }
    return found;
  }

  private static String article(String kind) {
    return ("aeiou".indexOf(kind.charAt(0)) < 0 ? "a " : "an ") + kind;
  }
}
