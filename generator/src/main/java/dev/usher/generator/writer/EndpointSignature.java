package dev.usher.generator.writer;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.usher.generator.model.EndpointModel;
import dev.usher.generator.model.ParameterModel;
import dev.usher.generator.model.ParameterModel.SentParameter;
import dev.usher.generator.model.ParameterModel.WrappedBody;

/** What a method of a client looks like from outside. */
final class EndpointSignature {

  private EndpointSignature() {}

  /** A public method with the signature of {@code endpoint}. */
  static MethodSpec.Builder of(EndpointModel endpoint) {
    return MethodSpec.methodBuilder(endpoint.method())
        .addModifiers(PUBLIC)
        .addTypeVariables(endpoint.typeVariables())
        .returns(endpoint.returns().type())
        .addParameters(
            endpoint.parameters().stream()
                .map(parameter -> ParameterSpec.builder(type(parameter), parameter.name()).build())
                .toList())
        .varargs(endpoint.parameters().stream().anyMatch(EndpointSignature::isVarargs))
        .addExceptions(endpoint.thrown());
  }

  /** Whether it takes a generic array, whose elements the compiler cannot vouch for. */
  static boolean isPolluting(EndpointModel endpoint) {
    return endpoint.parameters().stream()
        .anyMatch(one -> isVarargs(one) && !TypeExpressions.isClass(type(one)));
  }

  private static TypeName type(ParameterModel parameter) {
    return parameter.match(
        SentParameter::type,
        WrappedBody::type,
        options -> RuntimeNames.CALL_OPTIONS,
        key -> ClassName.get(String.class));
  }

  private static boolean isVarargs(ParameterModel parameter) {
    return parameter.match(SentParameter::varargs, w -> false, o -> false, k -> false);
  }
}
