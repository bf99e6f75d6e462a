package dev.usher.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.FromJson;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.ToJson;
import com.squareup.moshi.Types;
import dev.usher.ApiError;
import dev.usher.ApiException;
import dev.usher.BadRequestException;
import dev.usher.ConflictException;
import dev.usher.ForbiddenException;
import dev.usher.IdempotencyConflictException;
import dev.usher.NotFoundException;
import dev.usher.RateLimitedException;
import dev.usher.ServerErrorException;
import dev.usher.ServiceUnavailableException;
import dev.usher.UnauthorizedException;
import dev.usher.UnprocessableEntityException;
import dev.usher.support.ErrorRule;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorTableTest {

  private static final Moshi MOSHI = new Moshi.Builder().add(new UriText()).build();

  @Test
  void everyStatusHasItsException() {
    Map<Integer, Class<?>> classes =
        Map.ofEntries(
            Map.entry(400, BadRequestException.class),
            Map.entry(401, UnauthorizedException.class),
            Map.entry(403, ForbiddenException.class),
            Map.entry(404, NotFoundException.class),
            Map.entry(409, ConflictException.class),
            Map.entry(413, ApiException.class),
            Map.entry(422, UnprocessableEntityException.class),
            Map.entry(423, ApiException.class),
            Map.entry(429, RateLimitedException.class),
            Map.entry(500, ServerErrorException.class),
            Map.entry(502, ServerErrorException.class),
            Map.entry(503, ServiceUnavailableException.class),
            Map.entry(599, ServerErrorException.class),
            Map.entry(304, ApiException.class));
    classes.forEach(
        (status, type) ->
            assertThat(thrown(ApiError.of(status, null, null))).isExactlyInstanceOf(type));
  }

  @Test
  void anIdempotencyKeyThatWasUsedIsItsOwnException() {
    assertThat(thrown(ApiError.of(400, "IdempotentRequestError", null)))
        .isExactlyInstanceOf(IdempotencyConflictException.class);
  }

  @Test
  void theFirstRuleThatAppliesWins() {
    ErrorRule[] rules = {
      ErrorRule.on(422, "RecordInvalid", error -> new Mapped("status and code")),
      ErrorRule.onStatus(422, error -> new Mapped("status")),
      ErrorRule.onCode("Forbidden", error -> new Mapped("code")),
      ErrorRule.otherwise(error -> new Mapped("otherwise")),
    };
    assertThat(thrown(ApiError.of(422, "RecordInvalid", null), rules))
        .hasMessage("status and code");
    assertThat(thrown(ApiError.of(422, "recordInvalid", null), rules)).hasMessage("status");
    assertThat(thrown(ApiError.of(422, null, null), rules)).hasMessage("status");
    assertThat(thrown(ApiError.of(403, "Forbidden", null), rules)).hasMessage("code");
    assertThat(thrown(ApiError.of(500, null, null), rules)).hasMessage("otherwise");
  }

  @Test
  void whereNoRuleAppliesTheStatusDecides() {
    ErrorRule rule = ErrorRule.on(422, "RecordInvalid", error -> new Mapped("mapped"));
    assertThat(thrown(ApiError.of(422, "Other", null), rule))
        .isInstanceOf(UnprocessableEntityException.class)
        .hasNoCause();
  }

  @Test
  void theBodyIsDecodedForARuleThatAsksForIt() {
    ErrorRule rule = ErrorRule.onStatus(422, Invalid.class, InvalidException::new);
    Exception thrown = thrown(error(422, "{\"error\":\"E\",\"max_count\":7}"), rule);
    assertThat(thrown).isInstanceOf(InvalidException.class).hasMessage("E, at most 7");
  }

  @Test
  void aRuleMayAskForAGenericBody() {
    ErrorRule rule =
        ErrorRule.<Map<String, Object>>otherwise(
            Types.newParameterizedType(Map.class, String.class, Object.class),
            (error, body) -> new Mapped(body.keySet().toString()));
    assertThat(thrown(error(400, "{\"a\":1}"), rule)).hasMessage("[a]");
  }

  @Test
  void aBodyThatDoesNotDecodeGivesThePlainExceptionWhichSaysSo() {
    ErrorRule rule = ErrorRule.on(422, "E", Invalid.class, InvalidException::new);
    for (String body :
        List.of("", "null", "[]", "<html>", "{\"error\":\"E\",\"max_count\":\"secret\"}")) {
      ApiError error = new ApiError(422, "E", "m", List.of(), null, null, Headers.of(), body);
      assertThat(thrown(error, rule))
          .isExactlyInstanceOf(UnprocessableEntityException.class)
          .hasMessageContaining("the exception mapped to 422 E could not be made")
          .hasMessageNotContaining("secret")
          .hasCauseInstanceOf(FailedMapping.class);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'max_count':'s3cr3t'} | expected an int but found another value at path $.max_count",
        "{'url':'s3cr3t url'} | the decoder failed with java.lang.IllegalArgumentException at path $.url",
        "{'max_count':s3cr3t} | it is no JSON there at path $.max_count",
        "{'max_count':7, | the JSON document ends there at path $.max_count",
        "{'max_count':7} s3cr3t | it is no JSON there at path $",
        "null | there is null where a value is due",
      })
  void whatDoesNotDecodeIsToldByItsPlaceWithoutItsValue(String body, String why) {
    ErrorRule rule = ErrorRule.onStatus(422, Invalid.class, InvalidException::new);

    StringWriter trace = new StringWriter();
    thrown(error(422, body.replace('\'', '"')), rule).printStackTrace(new PrintWriter(trace));

    assertThat(trace.toString()).contains(why).doesNotContain("s3cr3t");
  }

  @Test
  void aConstructorThatThrowsGivesThePlainExceptionToo() {
    IllegalStateException cause = new IllegalStateException("no");
    ErrorRule rule =
        ErrorRule.otherwise(
            error -> {
              throw cause;
            });
    assertThat(thrown(ApiError.of(404, null, null), rule))
        .isExactlyInstanceOf(NotFoundException.class)
        .hasMessageContaining("any answer could not be made (IllegalStateException)")
        .hasRootCause(cause);
  }

  @Test
  void aMappingThatGivesNullGivesThePlainException() {
    ErrorRule rule = ErrorRule.onCode("E", error -> nothing());
    assertThat(thrown(ApiError.of(404, "E", null), rule))
        .isExactlyInstanceOf(NotFoundException.class);
  }

  @Test
  void aRulePrintsAsItsCase() {
    assertThat(ErrorRule.on(422, "E", Mapped::new)).hasToString("422 E");
    assertThat(ErrorRule.onStatus(422, Mapped::new)).hasToString("422");
    assertThat(ErrorRule.onCode("E", Mapped::new)).hasToString("E");
    assertThat(ErrorRule.otherwise(Mapped::new)).hasToString("any answer");
  }

  @SuppressWarnings("NullAway") // what a careless user's code does
  private static Exception nothing() {
    return null;
  }

  private static ApiError error(int status, String body) {
    return ErrorReader.of(status, Headers.of(), body);
  }

  private static Exception thrown(ApiError error, ErrorRule... rules) {
    return new ErrorTable(List.of(rules), MOSHI).exception(error, "TicketsApi.create", 1);
  }

  private static final class Invalid {
    int max_count;

    @SuppressWarnings("unused") // read by Moshi
    @Nullable URI url;
  }

  /** As users write them. */
  static final class UriText {
    @FromJson
    URI read(String text) {
      return URI.create(text);
    }

    @ToJson
    String write(URI uri) {
      return uri.toString();
    }
  }

  /** Checked, with both constructors that a mapping may have. */
  private static final class InvalidException extends Exception {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("unused")
    InvalidException(ApiError error) {
      super(error.code());
    }

    InvalidException(ApiError error, Invalid body) {
      super(error.code() + ", at most " + body.max_count);
    }
  }

  private static final class Mapped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Mapped(ApiError error) {
      this(String.valueOf(error.code()));
    }

    Mapped(@Nullable String message) {
      super(message);
    }
  }
}
