package dev.usher.generator.writer;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.usher.generator.model.AnnotationModel;
import dev.usher.generator.model.ClientModel;
import dev.usher.generator.model.EndpointModel;
import dev.usher.generator.model.ParameterModel;
import dev.usher.generator.model.ReturnModel.HandedThrough;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The nested Retrofit interface: the user's own annotations on methods that return requests. */
final class ServiceWriter {
  /** Its simple name. */
  static final String NAME = "Service";

  private ServiceWriter() {}

  static TypeSpec write(ClientModel client, MemberNames names) {
    TypeSpec.Builder service =
        TypeSpec.interfaceBuilder(NAME)
            .addJavadoc("Retrofit builds the requests from this; the runtime sends them.\n")
            .addModifiers(PRIVATE);
    IntStream.range(0, client.endpoints().size())
        .mapToObj(index -> method(client.endpoints().get(index), names.operation(index)))
        .forEach(service::addMethod);
    return service.build();
  }

  private static MethodSpec method(EndpointModel endpoint, String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(PUBLIC, ABSTRACT)
            .addTypeVariables(endpoint.typeVariables())
            .returns(
                endpoint.returns().match(HandedThrough::type, answered -> RuntimeNames.REQUEST));
    endpoint.annotations().stream().map(AnnotationWriter::write).forEach(method::addAnnotation);
    endpoint.parameters().stream()
        .map(ServiceWriter::parameter)
        .flatMap(Optional::stream)
        .forEach(method::addParameter);
    return method.build();
  }

  private static Optional<ParameterSpec> parameter(ParameterModel parameter) {
    return parameter.match(
        sent -> Optional.of(parameter(sent.type(), sent.name(), sent.annotations())),
        wrapped ->
            Optional.of(
                parameter(RuntimeNames.REQUEST_BODY, wrapped.name(), wrapped.annotations())),
        options -> Optional.empty(),
        key -> Optional.empty());
  }

  private static ParameterSpec parameter(
      TypeName type, String name, List<AnnotationModel> annotations) {
    return ParameterSpec.builder(type, name)
        .addAnnotations(annotations.stream().map(AnnotationWriter::write).toList())
        .build();
  }
}
