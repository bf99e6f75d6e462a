package dev.usher.generator.rule;

import dev.usher.generator.declaration.ClientDeclaration;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import java.util.List;

/**
 * Every client has a static {@code create(Zendesk)}, so its interface cannot have such a method.
 */
final class CreateMethodRule implements ClientRule {

  @Override
  public List<Diagnostic> check(ClientDeclaration client) {
    return client.createMethods().stream()
        .map(
            site ->
                Diagnostic.of(
                    Code.CREATE_METHOD_CLASH,
                    site,
                    "create(Zendesk) clashes with the static method of that name in "
                        + client.generatedName().simpleName(),
                    "rename the method"))
        .toList();
  }
}
