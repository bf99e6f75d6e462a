package dev.usher.generator.rule;

import dev.usher.generator.declaration.ClientDeclaration;
import dev.usher.generator.declaration.ClientDeclaration.FactoryMethod;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import java.util.List;

/**
 * Every client has a static {@code create(Zendesk)}, and some a {@code readOnly(Zendesk)}, so its
 * interface cannot have such methods.
 */
final class CreateMethodRule implements ClientRule {

  @Override
  public List<Diagnostic> check(ClientDeclaration client) {
    return client.factoryMethods().stream()
        .filter(method -> isGenerated(method.name(), client))
        .map(method -> clash(method, client))
        .toList();
  }

  private static boolean isGenerated(String name, ClientDeclaration client) {
    return name.equals("create") || (name.equals("readOnly") && client.hasReadOnlyView());
  }

  private static Diagnostic clash(FactoryMethod method, ClientDeclaration client) {
    return Diagnostic.of(
        Code.CREATE_METHOD_CLASH,
        method.site(),
        method.name()
            + "(Zendesk) clashes with the static method of that name in "
            + client.generatedName().simpleName(),
        "rename the method");
  }
}
