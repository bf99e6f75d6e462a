package dev.usher.generator.model;

import com.palantir.javapoet.ArrayTypeName;
import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.ParameterDeclaration;
import dev.usher.generator.declaration.RetrofitNames;
import dev.usher.generator.declaration.SerializationKey;
import dev.usher.generator.diagnostic.Sited;
import java.util.Optional;

/** Finds the parameters whose values make the key of {@code @SerializedBy}. */
final class SerialKeyResolver {

  Optional<SerialKeyModel> resolve(EndpointDeclaration endpoint) {
    return endpoint
        .find(AnnotationNames.SERIALIZED_BY)
        .flatMap(annotation -> annotation.text("value"))
        .map(Sited::value)
        .flatMap(SerializationKey::parse)
        .map(key -> model(key, endpoint));
  }

  private static SerialKeyModel model(SerializationKey key, EndpointDeclaration endpoint) {
    return new SerialKeyModel(
        key.text(), key.variables().stream().map(name -> parameter(name, endpoint)).toList());
  }

  private static SerialKeyModel.Parameter parameter(String variable, EndpointDeclaration endpoint) {
    return endpoint.parametersWith(RetrofitNames.PATH).stream()
        .filter(parameter -> fills(parameter, variable))
        .findFirst()
        .map(
            parameter ->
                new SerialKeyModel.Parameter(
                    parameter.name(), parameter.type().name() instanceof ArrayTypeName))
        .orElseThrow(() -> new IllegalStateException(endpoint.displayName()));
  }

  private static boolean fills(ParameterDeclaration parameter, String variable) {
    return parameter
        .annotations()
        .find(RetrofitNames.PATH)
        .flatMap(path -> path.text("value"))
        .map(Sited::value)
        .filter(variable::equals)
        .isPresent();
  }
}
