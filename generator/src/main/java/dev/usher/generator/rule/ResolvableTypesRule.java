package dev.usher.generator.rule;

import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.TypeFacts;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Site;
import java.util.List;
import java.util.stream.Stream;

/** What is sent and what is answered has a type that is known when the client is built. */
final class ResolvableTypesRule implements EndpointRule {

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    return Stream.concat(
            Stream.of(endpoint.returns())
                .filter(type -> !type.isResolvable())
                .map(
                    type ->
                        unresolvable("the return type " + type.display(), endpoint.site(), type)),
            endpoint.parameters().stream()
                .filter(parameter -> !parameter.type().isResolvable())
                .map(
                    parameter ->
                        unresolvable(
                            "the type "
                                + parameter.type().display()
                                + " of parameter '"
                                + parameter.name()
                                + "'",
                            parameter.site(),
                            parameter.type())))
        .toList();
  }

  private static Diagnostic unresolvable(String what, Site site, TypeFacts type) {
    boolean isVariable = hasVariable(type);
    return Diagnostic.of(
        Code.UNRESOLVABLE_TYPE,
        site,
        what + (isVariable ? " is a type variable or has one" : " has a wildcard"),
        isVariable ? "write the type itself" : "write the type argument itself, without ?");
  }

  private static boolean hasVariable(TypeFacts type) {
    return type.kind() == TypeFacts.Kind.VARIABLE
        || type.parts().stream().anyMatch(ResolvableTypesRule::hasVariable);
  }
}
