package dev.usher.generator.rule;

import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.LibraryNames;
import dev.usher.generator.declaration.ParameterDeclaration;
import dev.usher.generator.declaration.RequestLine;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.DidYouMean;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every parameter says once what becomes of it. */
final class ParameterBindingRule implements EndpointRule {

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    if (endpoint.requests().isEmpty()) {
      return List.of(); // It is no endpoint yet, which is reported.
    }
    return endpoint.parameters().stream()
        .flatMap(parameter -> check(parameter, endpoint).stream())
        .toList();
  }

  private static Optional<Diagnostic> check(
      ParameterDeclaration parameter, EndpointDeclaration endpoint) {
    List<AnnotationDeclaration> bindings = parameter.bindings();
    if (bindings.isEmpty()) {
      // @Wrap without @Body is reported at @Wrap.
      return parameter.isUnbound() && !parameter.has(AnnotationNames.WRAP)
          ? Optional.of(unbound(parameter, endpoint))
          : Optional.empty();
    }
    if (parameter.type().is(LibraryNames.CALL_OPTIONS)) {
      return Optional.of(never(parameter, bindings.get(0), "CallOptions are"));
    }
    if (parameter.has(AnnotationNames.IDEMPOTENCY_KEY)) {
      return Optional.of(never(parameter, bindings.get(0), "an @IdempotencyKey is"));
    }
    return bindings.size() == 1 ? Optional.empty() : Optional.of(several(parameter, bindings));
  }

  private static Diagnostic unbound(ParameterDeclaration parameter, EndpointDeclaration endpoint) {
    return Diagnostic.of(
        Code.MISSING_PARAMETER_ANNOTATION,
        parameter.site(),
        "parameter '" + parameter.name() + "' has no annotation that says what to send",
        "annotate it with " + likely(parameter, endpoint) + ", or another of retrofit2.http");
  }

  private static String likely(ParameterDeclaration parameter, EndpointDeclaration endpoint) {
    Set<String> variables = endpoint.request().map(RequestLine::variables).orElseGet(Set::of);
    return DidYouMean.among(variables, parameter.name())
        .map(variable -> "@Path(\"" + variable + "\")")
        .orElseGet(
            () ->
                endpoint.request().filter(RequestLine::hasBody).isPresent()
                    ? "@Body"
                    : "@Query(\"" + parameter.name() + "\")");
  }

  private static Diagnostic never(
      ParameterDeclaration parameter, AnnotationDeclaration binding, String what) {
    return Diagnostic.of(
        Code.SEVERAL_PARAMETER_ANNOTATIONS,
        binding.site(),
        what + " not sent as " + binding.display() + ": parameter '" + parameter.name() + "'",
        "leave out " + binding.display());
  }

  private static Diagnostic several(
      ParameterDeclaration parameter, List<AnnotationDeclaration> bindings) {
    return Diagnostic.of(
        Code.SEVERAL_PARAMETER_ANNOTATIONS,
        bindings.get(1).site(),
        "parameter '"
            + parameter.name()
            + "' is "
            + bindings.get(0).display()
            + " already; it cannot be "
            + bindings.get(1).display()
            + " too",
        "keep one, or declare a parameter for each");
  }
}
