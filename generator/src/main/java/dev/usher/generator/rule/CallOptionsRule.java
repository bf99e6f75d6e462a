package dev.usher.generator.rule;

import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.ParameterDeclaration;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import java.util.List;

/** A call has one set of options. */
final class CallOptionsRule implements EndpointRule {

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    return endpoint.parameters().stream()
        .filter(ParameterDeclaration::isCallOptions)
        .skip(1)
        .map(
            parameter ->
                Diagnostic.of(
                    Code.SEVERAL_CALL_OPTIONS,
                    parameter.site(),
                    "parameter '" + parameter.name() + "' is a second CallOptions",
                    "keep one"))
        .toList();
  }
}
