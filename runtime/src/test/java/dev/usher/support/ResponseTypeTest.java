package dev.usher.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.squareup.moshi.FromJson;
import com.squareup.moshi.JsonQualifier;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.ToJson;
import com.squareup.moshi.Types;
import dev.usher.ApiError;
import dev.usher.ApiException;
import dev.usher.ApiResponse;
import dev.usher.MalformedResponseException;
import dev.usher.RateLimit;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseTypeTest {

  private static final Decoding DECODING =
      new Decoding(
          new Moshi.Builder().add(new LoudText()).add(new FailingText()).build(), Long.MAX_VALUE);

  @Test
  void aDocumentIsDecoded() {
    assertThat(read(ResponseType.json(Ticket.class), "{\"id\":7}").id).isEqualTo(7);
  }

  @Test
  void aByteOrderMarkIsSkipped() {
    assertThat(read(ResponseType.json(Ticket.class), "\uFEFF{\"id\":7}").id).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ticket       | {\"ticket\":{\"id\":7}}",
        "ticket       | {\"users\":[{\"id\":1}],\"ticket\":{\"id\":7,\"x\":[]},\"count\":3}",
        "job.results  | {\"job\":{\"id\":\"a\",\"results\":{\"id\":7},\"b\":{}},\"c\":null}",
        "a.b.c        | {\"a\":{\"b\":{\"c\":{\"id\":7}}}}",
      })
  void aMemberIsTakenOutAndTheRestSkipped(String path, String json) {
    assertThat(read(ResponseType.json(Ticket.class).unwrap(path), json).id).isEqualTo(7);
  }

  @Test
  void genericTypesAreDecoded() {
    ResponseType<List<Ticket>> type =
        ResponseType.json(Types.newParameterizedType(List.class, Ticket.class));
    assertThat(read(type.unwrap("tickets"), "{\"tickets\":[{\"id\":7},{\"id\":8}]}"))
        .extracting(ticket -> ticket.id)
        .containsExactly(7, 8);
  }

  @Test
  void qualifiersChooseTheAdapter() {
    ResponseType<String> loud = ResponseType.json(String.class, qualifier("loud"));
    assertThat(read(loud, "\"a\"")).isEqualTo("A");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                          | $.ticket        | there is no such member",
        "{\"ticket\":null}           | $.ticket        | there is null where a value is due",
        "null                        | $               | there is null where a value is due",
        "''                          | $               | the body is empty",
        "' '                         | $               | the JSON document ends there",
        "{\"ticket\":{\"id\":7}      | $.ticket        | the JSON document ends there",
        "{\"ticket\":{\"id\":7}}{}   | $               | it is no JSON there",
        "{\"ticket\":{\"id\":\"x\"}} | $.ticket.id     | expected an int but found another value",
        "{\"ticket\":{\"id\":{}}}    | $.ticket.id     | expected an int but found an object",
        "{\"ticket\":{\"id\":null}}  | $.ticket.id     | expected an int but found null",
        "{\"ticket\":{\"id\":1e99}}  | $.ticket.id     | expected an int but found another value",
        "{\"ticket\":[]}             | $.ticket        | expected an object but found an array",
        "{\"ticket\":{\"tags\":[\"a\",[]]}} | $.ticket.tags[1] | expected a string but found an array",
        "{\"ticket\":{\"kind\":\"secret\"}} | $.ticket.kind    | expected one of",
        "[]                          | $               | expected an object but found an array",
        "7                           | $               | expected an object but found a number",
        "<html>                      | $               | it is no JSON there",
        "{\"ticket\":{'id':7}}       | $.ticket.       | it is no JSON there",
        "{\"ticket\":{\"id\":NaN}}   | $.ticket.id     | it is no JSON there",
      })
  void whatDoesNotFitNamesPlaceAndProblem(String json, String path, String problem) {
    MalformedResponseException thrown =
        refused(ResponseType.json(Ticket.class).unwrap("ticket"), json);
    assertThat(thrown.path()).isEqualTo(path);
    assertThat(thrown)
        .hasMessageContaining("TicketsApi.show: answered 200")
        .hasMessageContaining(problem)
        .hasMessageContaining("request r-1");
    assertThat(thrown.requestId()).isEqualTo("r-1");
  }

  @Test
  void theValueThatDoesNotFitIsNowhereInTheStackTrace() {
    for (String json :
        List.of(
            "{\"id\":\"s3cret\"}",
            "{\"kind\":\"s3cret\"}",
            "{\"kind\":\"s3cret at path $.s3cret\"}",
            "{\"id\":s3cret}",
            "{\"map\":{\"a\":\"s3cret\",\"a\":\"s3cret\"}}")) {
      StringWriter trace = new StringWriter();
      refused(ResponseType.json(Ticket.class), json).printStackTrace(new PrintWriter(trace));
      assertThat(trace.toString()).doesNotContain("s3cret");
    }
  }

  @Test
  void whatAnAdapterOfTheUsersThrowsIsMalformedToo() {
    ResponseType<String> failing = ResponseType.json(String.class, qualifier("failing"));
    MalformedResponseException thrown = refused(failing.unwrap("a"), "{\"a\":\"b\"}");
    assertThat(thrown.path()).isEqualTo("$.a");
    assertThat(thrown).hasMessageContaining("the decoder failed with " + Oddity.class.getName());
    assertThat(Objects.requireNonNull(thrown.getCause()).getStackTrace()[0].getClassName())
        .isEqualTo(FailingText.class.getName());
  }

  @Test
  void hostileNestingIsMalformed() {
    assertThat(refused(ResponseType.json(Tree.class), "{\"left\":".repeat(100_000)))
        .hasMessageContaining("cannot be decoded");
    assertThat(refused(ResponseType.json(Ticket.class), "{\"x\":".repeat(100_000)))
        .hasMessageContaining("cannot be decoded");
  }

  @Test
  void optionalIsEmptyForWhatHoldsNoValue() {
    ResponseType<Optional<Ticket>> type =
        ResponseType.json(Ticket.class).unwrap("ticket").optional();
    assertThat(read(type, "{\"ticket\":{\"id\":7}}"))
        .hasValueSatisfying(t -> assertThat(t.id).isEqualTo(7));
    assertThat(read(type, "")).isEmpty();
    assertThat(read(type, "null")).isEmpty();
    assertThat(read(type, "{\"ticket\":null}")).isEmpty();
    assertThat(refused(type, "{}").path()).isEqualTo("$.ticket");
    assertThat(refused(type, "{\"ticket\":null}]").path()).isEqualTo("$");
  }

  @Test
  void onlyOptionalTakesA404ForAnAnswer() {
    ErrorAnswer gone = answer(404);
    ResponseReader<Optional<Ticket>> optional =
        ResponseType.json(Ticket.class).optional().reader(DECODING);
    assertThat(optional.refused(gone)).hasValue(Optional.empty());
    ResponseReader<ApiResponse<Optional<Ticket>>> response =
        ResponseType.json(Ticket.class).optional().withMetadata().reader(DECODING);
    assertThat(response.refused(gone))
        .hasValueSatisfying(answer -> assertThat(answer.status()).isEqualTo(404))
        .hasValueSatisfying(answer -> assertThat(answer.body()).isEmpty());
    ResponseReader<Ticket> plain = ResponseType.json(Ticket.class).reader(DECODING);
    assertThat(plain.refused(gone)).isEmpty();
    assertThat(optional.refused(answer(410))).isEmpty();
  }

  private static ErrorAnswer answer(int status) {
    ApiError error = ApiError.of(status, "RecordNotFound", "Not found");
    return new ErrorAnswer(error, DECODING.moshi(), () -> new ApiException(error, "T.show", 1));
  }

  @Test
  void metadataComesWithTheValue() {
    ApiResponse<Ticket> answer = read(ResponseType.json(Ticket.class).withMetadata(), "{\"id\":7}");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().id).isEqualTo(7);
    assertThat(answer.requestId()).isEqualTo("r-1");
    assertThat(answer.rateLimit()).isEqualTo(new RateLimit(700, 699, null));
    assertThat(answer.warnings()).containsExactly("{:unpermitted_keys=>[]}");
    assertThat(answer.headers().get("x-rate-limit")).isEqualTo("700");
  }

  @Test
  void onlyJsonHasMembers() {
    assertThatThrownBy(() -> ResponseType.body().unwrap("a"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the body has no members to unwrap");
  }

  @Test
  void aTypePrintsAsWhatACallReturns() {
    assertThat(ResponseType.json(Integer.class).unwrap("a.b").optional().withMetadata())
        .hasToString("java.lang.Integer in [a, b], if any, with metadata");
  }

  private static <R> R read(ResponseType<R> type, String body) {
    return type.reader(DECODING).read(answer(body), "TicketsApi.show", 1);
  }

  private static MalformedResponseException refused(ResponseType<?> type, String body) {
    return catchThrowableOfType(MalformedResponseException.class, () -> read(type, body));
  }

  private static Response answer(String body) {
    return new Response.Builder()
        .request(new Request.Builder().url("https://acme.zendesk.com/").build())
        .protocol(Protocol.HTTP_1_1)
        .code(200)
        .message("OK")
        .headers(
            Headers.of(
                "X-Request-Id", "r-1",
                "X-Rate-Limit", "700",
                "X-Rate-Limit-Remaining", "699",
                "X-Zendesk-API-Warn", "{:unpermitted_keys=>[]}"))
        .body(ResponseBody.create(body, null))
        .build();
  }

  private static Set<Annotation> qualifier(String field) {
    try {
      return Set.of(Qualified.class.getDeclaredField(field).getAnnotations());
    } catch (NoSuchFieldException e) {
      throw new AssertionError(e);
    }
  }

  static final class Ticket {
    int id;
    List<String> tags = List.of();
    Kind kind = Kind.QUESTION;
    Map<String, String> map = Map.of();
  }

  static final class Tree {
    @Nullable Tree left;
  }

  enum Kind {
    QUESTION
  }

  @JsonQualifier
  @Retention(RetentionPolicy.RUNTIME)
  @interface Loud {}

  @JsonQualifier
  @Retention(RetentionPolicy.RUNTIME)
  @interface Failing {}

  static final class Oddity extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Oddity(String value) {
      super(value);
    }
  }

  static final class Qualified {
    @Loud String loud = "";
    @Failing String failing = "";
  }

  static final class LoudText {
    @FromJson
    @Loud
    String from(String text) {
      return text.toUpperCase(Locale.ROOT);
    }

    @ToJson
    String to(@Loud String text) {
      return text;
    }
  }

  @SuppressWarnings("DoNotCallSuggester") // Moshi calls them
  static final class FailingText {
    @FromJson
    @Failing
    String from(String text) {
      throw new Oddity(text);
    }

    @ToJson
    String to(@Failing String text) {
      throw new Oddity(text);
    }
  }
}
