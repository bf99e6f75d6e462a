package dev.usher.generator.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.usher.generator.model.ErrorTypeModel;
import dev.usher.generator.model.ResponseModel;
import dev.usher.generator.model.ResponseModel.Payload.Json;
import java.io.InputStream;
import java.util.Optional;

/** How an answer is read, as an expression, and what an operation that reads it so returns. */
final class ResponseTypes {

  private ResponseTypes() {}

  /** The type argument of the operation. */
  static TypeName result(ResponseModel response) {
    TypeName payload =
        response
            .payload()
            .match(
                json -> json.type().box(),
                nothing -> ClassName.get(Void.class),
                body -> RuntimeNames.RESPONSE_BODY,
                stream -> ClassName.get(InputStream.class));
    TypeName answer =
        switch (response.container()) {
          case PLAIN -> payload;
          case OPTIONAL -> ParameterizedTypeName.get(ClassName.get(Optional.class), payload);
          case RESPONSE -> ParameterizedTypeName.get(RuntimeNames.API_RESPONSE, payload);
        };
    return response
        .error()
        .<TypeName>map(
            error -> ParameterizedTypeName.get(RuntimeNames.RESULT, answer, error.type()))
        .orElse(answer);
  }

  /**
   * The {@code ResponseType} of {@code response}; {@code qualifiers} tells where its annotations
   * are that choose the adapter, {@code names} where the cases of errors are.
   */
  static CodeBlock expression(ResponseModel response, CodeBlock qualifiers, MemberNames names) {
    CodeBlock payload =
        response
            .payload()
            .match(
                json -> json(json, qualifiers),
                nothing -> CodeBlock.of("nothing()"),
                body -> CodeBlock.of(body.streamed() ? "streamedBody()" : "body()"),
                stream -> CodeBlock.of("stream()"));
    String container =
        switch (response.container()) {
          case PLAIN -> "";
          case OPTIONAL -> ".optional()";
          case RESPONSE -> ".withMetadata()";
        };
    CodeBlock error = response.error().map(type -> orError(type, names)).orElse(CodeBlock.of(""));
    return CodeBlock.of("$T.$L$L$L", RuntimeNames.RESPONSE_TYPE, payload, container, error);
  }

  private static CodeBlock orError(ErrorTypeModel error, MemberNames names) {
    return error.isPlain()
        ? CodeBlock.of(".orError($T.plain())", RuntimeNames.ERROR_CASES)
        : CodeBlock.of(".orError($L)", names.errorCases(error));
  }

  private static CodeBlock json(Json json, CodeBlock qualifiers) {
    TypeName type = json.type().box();
    CodeBlock.Builder call = CodeBlock.builder();
    if (json.qualified()) {
      call.add("<$T>json($L, $L)", type, TypeExpressions.of(type), qualifiers);
    } else {
      call.add("$Ljson($L)", TypeExpressions.witness(type), TypeExpressions.of(type));
    }
    json.unwrap().ifPresent(member -> call.add(".unwrap($L)", Literals.string(member)));
    return call.build();
  }
}
