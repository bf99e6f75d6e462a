package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.squareup.moshi.Types;
import dev.usher.Result.Err;
import dev.usher.Result.Ok;
import dev.usher.support.Binding;
import dev.usher.support.Endpoint;
import dev.usher.support.ErrorCases;
import dev.usher.support.Operation;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What generated clients make of answers and errors for methods that return a {@code Result}. */
class ResultOnTheWireTest extends HttpTest {

  private static final ResponseType<Map<String, String>> PING =
      ResponseType.json(Types.newParameterizedType(Map.class, String.class, String.class));

  private static final ErrorCases<Failure> CASES =
      ErrorCases.<Failure>otherwise(answer -> new Other(answer.error(), answer.exception()))
          .on(
              422,
              "RecordInvalid",
              answer ->
                  new Invalid(answer.fieldErrors(), answer.member("description", String.class)))
          .onStatus(
              423,
              answer ->
                  new Locked(
                      answer.nullable("locked_by", Long.class),
                      answer.optional("reason", String.class)))
          .onCode("Teapot", answer -> new Teapot());

  private static final ErrorCases<Failure> CASES_WITHOUT_ANSWER_TOO =
      CASES.onTransportError(Unreachable::new);

  private sealed interface Failure {}

  private record Invalid(List<FieldError> fieldErrors, String description) implements Failure {}

  private record Locked(@Nullable Long by, Optional<String> reason) implements Failure {}

  private record Teapot() implements Failure {}

  private record Other(ApiError error, ApiException exception) implements Failure {}

  private record Unreachable(TransportException cause) implements Failure {}

  @Test
  void anAnswerIsOk() {
    enqueue(200);

    assertThat(call(PING.orError(CASES))).isEqualTo(new Ok<>(Map.of("a", "b")));
  }

  @Test
  void successWithoutContentIsOkToo() {
    server.enqueue(new MockResponse.Builder().code(204).build());

    assertThat(call(ResponseType.nothing().orError(CASES)).isOk()).isTrue();
  }

  @Test
  void anErrorIsTheCaseOfItsStatusAndCode() {
    refuse(
        422,
        """
        {"error": "RecordInvalid", "description": "Record validation errors",
         "details": {"subject": [{"description": "Subject: cannot be blank", "error": "blank"}]}}
        """);

    assertThat(call(PING.orError(CASES)))
        .isEqualTo(
            new Err<>(
                new Invalid(
                    List.of(new FieldError("subject", "blank", "Subject: cannot be blank")),
                    "Record validation errors")));
  }

  @Test
  void aMemberMayBeThereOrNotOrNullOrInNoObjectAtAll() {
    refuse(423, "{\"reason\": \"merge\", \"locked_by\": 7, \"locked_by\": 8}");
    refuse(423, "{\"reason\": null}");
    refuse(423, "<html><title>Locked</title></html>");
    Operation<Result<Map<String, String>, Failure>> operation = operation(PING.orError(CASES));

    assertThat(operation.call(ping())).isEqualTo(new Err<>(new Locked(8L, Optional.of("merge"))));
    assertThat(operation.call(ping())).isEqualTo(new Err<>(new Locked(null, Optional.empty())));
    assertThat(operation.call(ping())).isEqualTo(new Err<>(new Locked(null, Optional.empty())));
  }

  @Test
  void aCodeAloneTakesEveryStatusThatNoStatusTakes() {
    refuse(418, "{\"error\": \"Teapot\", \"description\": \"short and stout\"}");

    assertThat(call(PING.orError(CASES))).isEqualTo(new Err<>(new Teapot()));
  }

  @Test
  void whatNoCaseIsForIsTheCatchAllWithTheExceptionThatKnowsTheCall() {
    refuse(403, "{\"error\": {\"title\": \"Forbidden\", \"message\": \"no\"}}");

    Other other = other(call(PING.orError(CASES)));

    assertThat(other.error().code()).isEqualTo("Forbidden");
    assertThat(other.exception()).isInstanceOf(ForbiddenException.class).hasNoCause();
    assertThat(other.exception().endpoint()).isEqualTo("PingApi.show");
    assertThat(other.exception().curl()).startsWith("curl -i '");
  }

  @Test
  void aCaseThatLacksAMemberIsTheCatchAllWhichSaysSo() {
    refuse(422, "{\"error\": \"RecordInvalid\", \"details\": {}}");

    Other other = other(call(PING.orError(CASES)));

    assertThat(other.error().status()).isEqualTo(422);
    assertThat(other.exception())
        .hasMessageContaining("the case for 422 RecordInvalid could not be made")
        .hasMessageContaining("Required member 'description' missing at path $");
  }

  @Test
  void aCaseWhoseMemberDoesNotDecodeIsTheCatchAllAndNoTextHasTheValue() {
    refuse(423, "{\"locked_by\": \"ann@example.com\"}");

    Other other = other(call(PING.orError(CASES)));

    assertThat(other.error().body()).contains("ann@example.com");
    assertThat(other.exception()).hasMessageContaining("at path $.locked_by");
    assertThat(other.exception()).hasStackTraceContaining("JsonDataException");
    assertThat(other.exception().getMessage()).doesNotContain("ann@");
  }

  @Test
  void whereTheCatchAllCannotBeMadeEitherTheExceptionOfTheStatusIsThrown() {
    refuse(422, "{\"error\": \"RecordInvalid\"}");
    ErrorCases<String> cases =
        ErrorCases.<String>otherwise(answer -> answer.member("title", String.class))
            .onStatus(422, answer -> answer.member("detail", String.class));

    UnprocessableEntityException thrown =
        catchThrowableOfType(UnprocessableEntityException.class, () -> call(PING.orError(cases)));

    assertThat(thrown).hasMessageContaining("'detail' missing");
    assertThat(thrown).hasStackTraceContaining("'title' missing");
  }

  @Test
  void anErrorAsItIsTakesEveryAnswer() {
    refuse(413, "oops");

    Result<Map<String, String>, ApiError> result = call(PING.orError(ErrorCases.plain()));

    assertThat(result.fold(value -> "", ApiError::body)).isEqualTo("oops");
  }

  @Test
  void a404IsTheEmptyOptionalAndNoError() {
    enqueue(404);

    assertThat(call(PING.optional().orError(CASES))).isEqualTo(new Ok<>(Optional.empty()));
  }

  @Test
  void anAnswerMayComeWithItsMetadata() {
    enqueue(200);

    assertThat(call(PING.withMetadata().orError(CASES)).<Integer>fold(ApiResponse::status, e -> 0))
        .isEqualTo(200);
  }

  @Test
  void onlyTheLastOfSeveralAttemptsIsAResult() {
    enqueue(503, 429, 200);

    assertThat(call(PING.orError(CASES)).isOk()).isTrue();
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void noAnswerIsThrownUnlessACaseTakesIt() {
    for (int i = 0; i < 8; i++) {
      server.enqueue(noAnswer());
    }

    TransportException thrown =
        catchThrowableOfType(TransportException.class, () -> call(PING.orError(CASES)));
    Result<Map<String, String>, Failure> result = call(PING.orError(CASES_WITHOUT_ANSWER_TOO));

    assertThat(thrown.attempts()).isEqualTo(4);
    assertThat(((Unreachable) error(result)).cause().attempts()).isEqualTo(4);
  }

  @Test
  void whatDoesNotDecodeIsThrownWhateverTheCases() {
    server.enqueue(new MockResponse.Builder().body("[]").build());

    assertThat(
            catchThrowableOfType(
                MalformedResponseException.class,
                () -> call(PING.orError(CASES_WITHOUT_ANSWER_TOO))))
        .isNotNull();
  }

  @Test
  void whatIsRefusedBeforeItIsSentIsThrown() {
    Zendesk zendesk =
        account()
            .credentials(Credentials.oauthToken(SECRET, "users:read"))
            .scopeCheck(ScopeCheck.FAIL)
            .build();
    Endpoint endpoint = Endpoint.of("PingApi.show", "GET", "p").requires("tickets:read");
    Operation<Result<Map<String, String>, Failure>> show =
        zendesk
            .bind(PingApi.class, Product.SUPPORT)
            .operation(endpoint, PING.orError(CASES_WITHOUT_ANSWER_TOO));

    assertThat(catchThrowableOfType(MissingScopeException.class, () -> show.call(ping())))
        .isNotNull();
  }

  @Test
  void aFutureEndsWithTheSameResults() {
    refuse(418, "{\"error\": \"Teapot\"}");
    enqueue(200);
    Operation<Result<Map<String, String>, Failure>> show = operation(PING.orError(CASES));

    assertThat(show.callAsync(ping()).join()).isEqualTo(new Err<>(new Teapot()));
    assertThat(show.callAsync(ping()).join().isOk()).isTrue();
  }

  @Test
  void aDeadlineThatPassesWhileAFutureIsPendingIsTheCaseToo() {
    server.enqueue(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    CompletableFuture<Result<Map<String, String>, Failure>> future =
        operation(PING.orError(CASES_WITHOUT_ANSWER_TOO))
            .callAsync(ping(), CallOptions.builder().deadline(Duration.ofSeconds(5)).build());

    time.pass(Duration.ofSeconds(6));

    assertThat(((Unreachable) error(future.join())).cause())
        .isInstanceOf(DeadlineExceededException.class);
  }

  private void refuse(int status, String body) {
    server.enqueue(new MockResponse.Builder().code(status).body(body).build());
  }

  private <R> R call(ResponseType<R> type) {
    return operation(type).call(ping());
  }

  private <R> Operation<R> operation(ResponseType<R> type) {
    Binding binding =
        account().retryPolicy(policy().build()).build().bind(PingApi.class, Product.SUPPORT);
    return binding.operation(Endpoint.of("PingApi.show", "GET", "api/v2/pings"), type);
  }

  private Request ping() {
    return new Request.Builder().url(server.url("/api/v2/pings")).build();
  }

  private static <T, E> E error(Result<T, E> result) {
    return result.fold(
        value -> {
          throw new AssertionError(value);
        },
        error -> error);
  }

  private static Other other(Result<?, Failure> result) {
    return (Other) error(result);
  }
}
