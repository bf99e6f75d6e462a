package dev.usher.generator.rule;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.ParameterDeclaration;
import dev.usher.generator.declaration.RetrofitNames;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Sited;
import java.util.List;
import java.util.Optional;

/** {@code @Wrap} names the member that a JSON body is sent in. */
final class WrapRule implements EndpointRule {
  private static final ClassName REQUEST_BODY = ClassName.get("okhttp3", "RequestBody");

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    return endpoint.parametersWith(AnnotationNames.WRAP).stream()
        .flatMap(parameter -> check(parameter).stream())
        .toList();
  }

  private static Optional<Diagnostic> check(ParameterDeclaration parameter) {
    return parameter
        .annotations()
        .find(AnnotationNames.WRAP)
        .flatMap(wrap -> check(wrap, parameter));
  }

  private static Optional<Diagnostic> check(
      AnnotationDeclaration wrap, ParameterDeclaration parameter) {
    if (!parameter.has(RetrofitNames.BODY)) {
      return Optional.of(
          Diagnostic.of(
              Code.WRAP_WITHOUT_BODY,
              wrap.site(),
              "@Wrap is for a @Body, which parameter '" + parameter.name() + "' is not",
              parameter.bindings().isEmpty()
                  ? "annotate the parameter with @Body"
                  : "leave out @Wrap"));
    }
    if (parameter.type().is(REQUEST_BODY)) {
      return Optional.of(
          Diagnostic.of(
              Code.WRAP_WITHOUT_BODY,
              wrap.site(),
              "parameter '" + parameter.name() + "' is a RequestBody, which is sent as it is",
              "leave out @Wrap, or take the value that is to be wrapped"));
    }
    return wrap.text("value").filter(name -> name.value().isBlank()).map(WrapRule::malformed);
  }

  private static Diagnostic malformed(Sited<String> name) {
    return Diagnostic.of(
        Code.MALFORMED_MEMBER_NAME,
        name.site(),
        "@Wrap(\"" + name.value() + "\") names no member",
        "write the member's name, as in @Wrap(\"ticket\")");
  }
}
