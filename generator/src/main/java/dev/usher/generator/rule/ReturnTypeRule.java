package dev.usher.generator.rule;

import dev.usher.generator.declaration.AnswerShape;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.LibraryNames;
import dev.usher.generator.declaration.TypeFacts;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/** A client can answer with what an endpoint returns. */
final class ReturnTypeRule implements EndpointRule {
  private static final String ALLOWED =
      "return T, void, Optional<T>, ApiResponse<T>, ResponseBody or InputStream, a Result of any of"
          + " them, a CompletableFuture or CompletionStage of any of these, or Call<T>";

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    AnswerShape answer = AnswerShape.of(endpoint.returns());
    return unsupported(endpoint, answer)
        .or(() -> headWithAnswer(endpoint, answer))
        .map(List::of)
        .orElseGet(List::of);
  }

  private static Optional<Diagnostic> unsupported(
      EndpointDeclaration endpoint, AnswerShape answer) {
    String type = endpoint.returns().display();
    return switch (answer.kind()) {
      case RAW -> unsupported(endpoint, type + " does not say of what", "write its type argument");
      case CONTAINER ->
          unsupported(
              endpoint,
              "no client answers with " + type,
              answer.content().is(LibraryNames.RESULT) && !answer.isResult()
                  ? "let the Result be around the other: Result<Optional<T>, E>"
                  : "use one of the containers only");
      case FOREIGN -> unsupported(endpoint, "no client answers with " + type, instead(answer));
      case HELD_CALL ->
          unsupported(endpoint, "no client answers with " + type, "return the Call itself");
      case EMPTY ->
          unsupported(
              endpoint, type + " is always empty", "return void, or Optional of the answer");
      case CALL -> ofCall(endpoint, answer);
      case NOTHING, JSON, BODY, STREAM, LATER -> Optional.empty();
    };
  }

  private static Optional<Diagnostic> ofCall(EndpointDeclaration endpoint, AnswerShape call) {
    TypeFacts answer = call.content().parts().get(0);
    String hint =
        answer.is(LibraryNames.OKHTTP_RESPONSE)
            ? "return Call<ResponseBody>"
            : "return a Call of what is decoded; it comes in a Response anyway";
    return AnswerShape.of(answer).kind() == AnswerShape.Kind.FOREIGN
        ? unsupported(endpoint, "no Call answers with " + answer.display(), hint)
        : Optional.empty();
  }

  private static String instead(AnswerShape answer) {
    if (answer.content().is(LibraryNames.RETROFIT_RESPONSE)) {
      return "return ApiResponse<T>: it has status and headers too";
    }
    return answer.content().is(LibraryNames.OKHTTP_RESPONSE)
        ? "return ResponseBody, or ApiResponse<ResponseBody> for status and headers"
        : ALLOWED;
  }

  private static Optional<Diagnostic> unsupported(
      EndpointDeclaration endpoint, String message, String hint) {
    return Optional.of(Diagnostic.of(Code.UNSUPPORTED_RETURN_TYPE, endpoint.site(), message, hint));
  }

  private static Optional<Diagnostic> headWithAnswer(
      EndpointDeclaration endpoint, AnswerShape answer) {
    boolean isHead = endpoint.request().filter(line -> line.verb().equals("HEAD")).isPresent();
    boolean isEmpty =
        answer.kind() == AnswerShape.Kind.NOTHING
            || (answer.isCall() && isNothing(answer.content().parts().get(0)));
    return isHead && !isEmpty && answer.kind() != AnswerShape.Kind.LATER
        ? Optional.of(
            Diagnostic.of(
                Code.HEAD_WITH_ANSWER,
                endpoint.site(),
                "the answer to a HEAD request has no body to make "
                    + endpoint.returns().display()
                    + " of",
                "return void, or ApiResponse<Void> for the headers"))
        : Optional.empty();
  }

  private static boolean isNothing(TypeFacts type) {
    return type.is(LibraryNames.UNIT) || AnswerShape.of(type).kind() == AnswerShape.Kind.NOTHING;
  }
}
