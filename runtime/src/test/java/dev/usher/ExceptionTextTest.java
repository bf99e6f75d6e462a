package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExceptionTextTest {

  private static final ApiError INVALID =
      new ApiError(
          422,
          "RecordInvalid",
          "Record validation errors",
          List.of(
              new FieldError("subject", "blank", "cannot be blank"),
              new FieldError("base", null, "closed"),
              new FieldError("email", "DuplicateValue", null)),
          "808d-SEA",
          Duration.ofSeconds(3),
          Headers.of("X-Request-Id", "808d-SEA", "Set-Cookie", "s3cret"),
          "{\"private\":true}");

  @Test
  void anAnswerIsDescribedInOneParagraph() {
    assertThat(new UnprocessableEntityException(INVALID, "TicketsApi.create", 3))
        .hasMessage(
            "TicketsApi.create: refused with 422 RecordInvalid: Record validation errors"
                + " [subject: cannot be blank (blank); base: closed; email: DuplicateValue];"
                + " request 808d-SEA; 3 attempts;"
                + " likely cause: the field subject is refused: cannot be blank");
  }

  @Test
  void anErrorThatIsLoggedForgesNoLineAndTellsNoSecret() {
    ApiError error =
        new ApiError(
            422,
            "Bad\nINFO all is well",
            "\u2028sent ?access_token=s3cret-token",
            List.of(new FieldError("a\r", null, "Bearer s3cretnodigits")),
            "id\n2",
            null,
            Headers.of(),
            "");

    assertThat(error.toString())
        .doesNotContain("\n", "\r", "\u2028", "s3cret")
        .contains("code=Bad INFO all is well", "requestId=id 2");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "``       | refused with 404, without a body",
        "\"\"     | refused with 404, with a body that says nothing",
        "{}       | refused with 404, with a body of unknown shape",
        "{\"a\":1} | refused with 404, with a body of unknown shape",
      })
  void anAnswerWithoutWordsSaysWhatThereWasInstead(String body, String said) {
    ApiError error = new ApiError(404, null, null, List.of(), null, null, Headers.of(), body);

    assertThat(new NotFoundException(error, "TicketsApi.show", 1)).hasMessageContaining(said);
  }

  @Test
  void aForbiddenCallSaysWhichScopesItLacks() {
    ForbiddenException thrown =
        new ForbiddenException(
            ApiError.of(
                403,
                "Forbidden",
                "You are missing the following required scopes: tickets:write, users:read read"),
            "TicketsApi.create",
            1);
    assertThat(thrown.missingScopes()).containsExactly("tickets:write", "users:read", "read");
    assertThat(thrown)
        .hasMessageEndingWith(
            "; 1 attempt; likely cause: the token lacks the scopes tickets:write, users:read, read");
  }

  @Test
  void aForbiddenCallThatLacksNoScopeSaysNone() {
    ApiError error = ApiError.of(403, "Forbidden", "You do not have access to this page.");
    assertThat(new ForbiddenException(error, "TicketsApi.create", 1).missingScopes()).isEmpty();
  }

  @Test
  void anAnswerWithoutWordsIsDescribedByItsBody() {
    assertThat(new NotFoundException(ApiError.of(404, null, null), "TagsApi.show", 1))
        .hasMessage(
            "TagsApi.show: refused with 404, without a body; 1 attempt;"
                + " likely cause: there is no such record, at least none that this user may see");
    ApiError odd = new ApiError(500, null, null, List.of(), null, null, Headers.of(), "{}");
    assertThat(new ServerErrorException(odd, "TagsApi.show", 1))
        .hasMessage(
            "TagsApi.show: refused with 500, with a body of unknown shape; 1 attempt;"
                + " likely cause: something failed inside Zendesk");
  }

  @Test
  void aServerCannotForgeLinesOfALog() {
    ApiError error =
        ApiError.of(
            500, "a\r\nb", "c\nINFO all is well\u001b[31m\u2028d\u202Ee" + "x".repeat(9_999));
    String message = String.valueOf(new ServerErrorException(error, "A.b", 1).getMessage());
    assertThat(message.chars().noneMatch(Character::isISOControl)).isTrue();
    assertThat(message).contains("[31m d ex").doesNotContain("\u2028", "\u202E");
    assertThat(message).hasSizeLessThan(1_400);
  }

  @Test
  void aTextIsNotCutWithinACharacter() {
    ApiError error = ApiError.of(500, "E", "x".repeat(999) + "\uD83D\uDDA8 and more");
    assertThat(new ServerErrorException(error, "A.b", 1))
        .hasMessageContaining("E: " + "x".repeat(999) + "…; 1 attempt");
  }

  @Test
  void manyFieldsAreCutShort() {
    List<FieldError> fields = Collections.nCopies(1_000, new FieldError("f", null, "m"));
    ApiError error = new ApiError(422, "E", "m", fields, null, null, Headers.of(), "");
    assertThat(new UnprocessableEntityException(error, "A.b", 1))
        .hasMessageContaining("; and 980 more]");
  }

  @Test
  void neitherHeadersNorBodyAreInTheTextOfAnError() {
    assertThat(INVALID.toString()).contains("RecordInvalid").doesNotContain("s3cret", "private");
  }

  @Test
  void aUsersOwnApiExceptionNeedsTheErrorAlone() {
    OwnException thrown = new OwnException(INVALID);
    assertThat(thrown.endpoint()).isEmpty();
    assertThat(thrown.attempts()).isEqualTo(1);
    assertThat(thrown).hasMessageStartingWith("Refused with 422 RecordInvalid: ");
  }

  @Test
  void whatWasNotAnsweredSaysWhy() {
    assertThat(new TransportException("A.b", 2, new SocketTimeoutException("timeout")))
        .hasMessage("A.b: no answer after 2 attempts: SocketTimeoutException: timeout");
    assertThat(new DeadlineExceededException("A.b", 1, Duration.ofSeconds(2), null))
        .hasMessage("A.b: not done within PT2S, after 1 attempt");
    assertThat(
            new MissingScopeException(
                "A.b", Set.of("tickets:write"), Set.of(), Set.of("tickets:write")))
        .hasMessage(
            "A.b needs tickets:write; the token holds no scopes and lacks tickets:write."
                + " Nothing was sent.");
    assertThat(new MalformedResponseException("A.b", 200, "$.id", "expected an int", "r", null))
        .hasMessage(
            "A.b: answered 200, but the body cannot be decoded at $.id: expected an int; request r");
  }

  static Stream<ZendeskException> exceptions() {
    return Stream.of(
        new UnprocessableEntityException(INVALID, "A.b", 2),
        new RateLimitedException(INVALID, "A.b", 2),
        new TransportException("A.b", 2, new IOException("reset")),
        new DeadlineExceededException("A.b", 2, Duration.ofSeconds(1), new IOException("reset")),
        new MalformedResponseException("A.b", 200, "$.id", "odd", null, null),
        new MissingScopeException("A.b", Set.of("r"), Set.of("h"), Set.of("m")),
        new InvalidRequestException("A.b", "null", null));
  }

  @ParameterizedTest
  @MethodSource("exceptions")
  void everyExceptionSurvivesSerialization(ZendeskException thrown) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject())
          .isInstanceOf(thrown.getClass())
          .usingRecursiveComparison()
          .ignoringFields("cause", "stackTrace", "suppressedExceptions")
          .isEqualTo(thrown);
    }
  }

  private static final class OwnException extends ApiException {
    private static final long serialVersionUID = 1L;

    OwnException(ApiError error) {
      super(error);
    }
  }
}
