package dev.usher.generator.rule;

import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.AnswerShape;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.LibraryNames;
import dev.usher.generator.declaration.RetrofitNames;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/** A stream is read from the connection, which {@code @Streaming} keeps open; nothing else is. */
final class StreamingRule implements EndpointRule {

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    Optional<AnnotationDeclaration> streaming = endpoint.find(RetrofitNames.STREAMING);
    AnswerShape answer = AnswerShape.of(endpoint.returns());
    if (streaming.isEmpty()) {
      return answer.kind() == AnswerShape.Kind.STREAM ? List.of(required(endpoint)) : List.of();
    }
    return switch (answer.kind()) {
      case JSON, NOTHING -> List.of(useless(streaming.get(), endpoint));
      case CALL -> isCallOfBody(answer) ? List.of() : List.of(useless(streaming.get(), endpoint));
      case BODY, STREAM, EMPTY, HELD_CALL, CONTAINER, LATER, FOREIGN, RAW -> List.of();
    };
  }

  private static boolean isCallOfBody(AnswerShape call) {
    return call.content().parts().stream().anyMatch(body -> body.is(LibraryNames.RESPONSE_BODY));
  }

  private static Diagnostic required(EndpointDeclaration endpoint) {
    return Diagnostic.of(
        Code.STREAMING_REQUIRED,
        endpoint.site(),
        endpoint.name() + " returns an InputStream but is not annotated with @Streaming",
        "annotate it with @Streaming");
  }

  private static Diagnostic useless(AnnotationDeclaration streaming, EndpointDeclaration endpoint) {
    return Diagnostic.of(
        Code.USELESS_STREAMING,
        streaming.site(),
        "@Streaming does nothing for " + endpoint.returns().display(),
        "leave it out, or return ResponseBody or InputStream");
  }
}
