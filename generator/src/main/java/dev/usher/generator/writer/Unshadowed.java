package dev.usher.generator.writer;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.usher.generator.model.AnnotationModel;
import dev.usher.generator.model.ClientModel;
import dev.usher.generator.model.EndpointModel;
import dev.usher.generator.model.ErrorCaseModel;
import dev.usher.generator.model.ErrorCaseModel.Component;
import dev.usher.generator.model.ErrorCaseModel.Member;
import dev.usher.generator.model.ErrorModel;
import dev.usher.generator.model.ErrorTypeModel;
import dev.usher.generator.model.ErrorTypeModel.TransportCaseModel;
import dev.usher.generator.model.ParameterModel;
import dev.usher.generator.model.ParameterModel.SentParameter;
import dev.usher.generator.model.ParameterModel.WrappedBody;
import dev.usher.generator.model.ResponseModel;
import dev.usher.generator.model.ResponseModel.Payload;
import dev.usher.generator.model.ReturnModel;
import dev.usher.generator.model.ReturnModel.Answered;
import dev.usher.generator.model.ReturnModel.HandedThrough;
import java.util.List;

/**
 * A model whose types mean what they say even where the client inherits a member type of the same
 * name as a type of its package. JavaPoet leaves types of the package unqualified whatever is
 * inherited, so those become names that it takes to be whole.
 */
final class Unshadowed {
  private final ClientModel client;

  private Unshadowed(ClientModel client) {
    this.client = client;
  }

  static ClientModel of(ClientModel client) {
    return client.inheritedTypeNames().isEmpty() ? client : new Unshadowed(client).client();
  }

  private ClientModel client() {
    return new ClientModel(
        name(client.api()),
        client.client(),
        client.isPublic(),
        client.displayName(),
        client.product(),
        client.endpoints().stream().map(this::endpoint).toList(),
        client.deprecation(),
        client.warnings(),
        client.inheritedTypeNames(),
        client.shadowedLangNames(),
        client.isMarked());
  }

  private EndpointModel endpoint(EndpointModel endpoint) {
    return new EndpointModel(
        endpoint.method(),
        endpoint.displayName(),
        endpoint.verb(),
        endpoint.path(),
        endpoint.scopes(),
        endpoint.role(),
        endpoint.idempotent(),
        endpoint.serialKey(),
        endpoint.retry(),
        endpoint.errors().stream().map(this::error).toList(),
        annotations(endpoint.annotations()),
        endpoint.parameters().stream().map(this::parameter).toList(),
        returns(endpoint.returns()),
        endpoint.thrown().stream().map(this::type).toList(),
        endpoint.typeVariables(),
        endpoint.deprecation(),
        endpoint.inReadOnlyView());
  }

  private ErrorModel error(ErrorModel error) {
    return new ErrorModel(
        error.status(), error.code(), name(error.exception()), error.body().map(this::type));
  }

  private List<AnnotationModel> annotations(List<AnnotationModel> annotations) {
    return annotations.stream()
        .map(annotation -> new AnnotationModel(name(annotation.type()), annotation.members()))
        .toList();
  }

  private ParameterModel parameter(ParameterModel parameter) {
    return parameter.match(
        sent ->
            new SentParameter(
                sent.name(), type(sent.type()), sent.varargs(), annotations(sent.annotations())),
        wrapped ->
            new WrappedBody(
                wrapped.name(),
                type(wrapped.type()),
                wrapped.member(),
                annotations(wrapped.annotations())),
        options -> options,
        key -> key);
  }

  private ReturnModel returns(ReturnModel returns) {
    return returns.match(
        call -> new HandedThrough(type(call.type())),
        answered ->
            new Answered(
                type(answered.type()), response(answered.response()), answered.delivery()));
  }

  private ResponseModel response(ResponseModel response) {
    Payload payload =
        response
            .payload()
            .match(
                json -> new Payload.Json(type(json.type()), json.unwrap(), json.qualified()),
                nothing -> nothing,
                body -> body,
                stream -> stream);
    return new ResponseModel(payload, response.container(), response.error().map(this::errorType));
  }

  private ErrorTypeModel errorType(ErrorTypeModel error) {
    return new ErrorTypeModel(
        name(error.type()),
        error.cases().stream().map(this::errorCase).toList(),
        error.transport().map(one -> new TransportCaseModel(name(one.record()), one.components())));
  }

  private ErrorCaseModel errorCase(ErrorCaseModel one) {
    return new ErrorCaseModel(
        one.status(),
        one.code(),
        name(one.record()),
        one.components().stream().map(this::component).toList());
  }

  private Component component(Component component) {
    return component.match(
        whole -> whole,
        member -> new Member(member.name(), type(member.type()), member.presence()));
  }

  private TypeName type(TypeName type) {
    if (type instanceof ClassName name) {
      return name(name);
    }
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(type(array.componentType()));
    }
    if (type instanceof ParameterizedTypeName generic && generic.enclosingType() == null) {
      return ParameterizedTypeName.get(
          name(generic.rawType()),
          generic.typeArguments().stream().map(this::type).toArray(TypeName[]::new));
    }
    return type;
  }

  private ClassName name(ClassName name) {
    List<String> names = name.simpleNames();
    boolean isShadowed =
        name.packageName().equals(client.client().packageName())
            && !name.packageName().isEmpty()
            && client.inheritedTypeNames().contains(names.get(0));
    return isShadowed
        ? ClassName.get(
            "",
            name.packageName() + "." + names.get(0),
            names.subList(1, names.size()).toArray(String[]::new))
        : name;
  }
}
