package dev.usher.generator.model;

import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.ParameterDeclaration;
import dev.usher.generator.diagnostic.Sited;
import java.util.List;
import java.util.Optional;

/** Decides what becomes of a parameter. */
final class ParameterResolver {
  private final AnnotationResolver annotations;

  ParameterResolver(AnnotationResolver annotations) {
    this.annotations = annotations;
  }

  ParameterModel resolve(ParameterDeclaration parameter) {
    if (parameter.isIdempotencyKey()) {
      return new ParameterModel.IdempotencyKeyParameter(parameter.name());
    }
    if (parameter.isCallOptions()) {
      return new ParameterModel.OptionsParameter(parameter.name());
    }
    List<AnnotationModel> repeated = annotations.resolve(parameter.annotations());
    return wrap(parameter)
        .<ParameterModel>map(
            member ->
                new ParameterModel.WrappedBody(
                    parameter.name(), parameter.type().name(), member, repeated))
        .orElseGet(
            () ->
                new ParameterModel.SentParameter(
                    parameter.name(), parameter.type().name(), parameter.isVarargs(), repeated));
  }

  private static Optional<String> wrap(ParameterDeclaration parameter) {
    return parameter
        .annotations()
        .find(AnnotationNames.WRAP)
        .flatMap(wrap -> wrap.text("value"))
        .map(Sited::value);
  }
}
