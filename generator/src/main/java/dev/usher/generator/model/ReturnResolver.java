package dev.usher.generator.model;

import com.palantir.javapoet.TypeName;
import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.AnswerShape;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.RetrofitNames;
import dev.usher.generator.diagnostic.Sited;
import java.util.Optional;

/** Decides how an answer is read and delivered. */
final class ReturnResolver {

  ReturnModel resolve(EndpointDeclaration endpoint, AnswerShape answer) {
    TypeName type = endpoint.returns().name();
    if (answer.isCall()) {
      return new ReturnModel.HandedThrough(type);
    }
    ResponseModel response =
        new ResponseModel(
            payload(endpoint, answer),
            container(answer.container()),
            answer.error().map(error -> ErrorTypeResolver.resolve(endpoint.errorType())));
    return new ReturnModel.Answered(type, response, delivery(answer.delivery()));
  }

  private static ResponseModel.Payload payload(EndpointDeclaration endpoint, AnswerShape answer) {
    return switch (answer.kind()) {
      case JSON ->
          new ResponseModel.Payload.Json(
              answer.content().name().box(), unwrap(endpoint), isQualified(endpoint));
      case NOTHING -> new ResponseModel.Payload.Nothing();
      case BODY -> new ResponseModel.Payload.Body(endpoint.has(RetrofitNames.STREAMING));
      case STREAM -> new ResponseModel.Payload.Stream();
      case EMPTY, CALL, HELD_CALL, CONTAINER, LATER, FOREIGN, RAW ->
          throw new IllegalStateException(
              endpoint.displayName() + " returns " + endpoint.returns().display());
    };
  }

  private static Optional<String> unwrap(EndpointDeclaration endpoint) {
    return endpoint
        .find(AnnotationNames.UNWRAP)
        .flatMap(unwrap -> unwrap.text("value"))
        .map(Sited::value);
  }

  private static boolean isQualified(EndpointDeclaration endpoint) {
    return endpoint.annotations().all().stream()
        .anyMatch(annotation -> annotation.reach() == AnnotationDeclaration.Reach.JSON_QUALIFIER);
  }

  private static ResponseModel.Container container(AnswerShape.Container container) {
    return switch (container) {
      case PLAIN -> ResponseModel.Container.PLAIN;
      case OPTIONAL -> ResponseModel.Container.OPTIONAL;
      case RESPONSE -> ResponseModel.Container.RESPONSE;
    };
  }

  private static ReturnModel.Delivery delivery(AnswerShape.Delivery delivery) {
    return switch (delivery) {
      case BLOCKING -> ReturnModel.Delivery.BLOCKING;
      case FUTURE -> ReturnModel.Delivery.FUTURE;
      case STAGE -> ReturnModel.Delivery.STAGE;
    };
  }
}
