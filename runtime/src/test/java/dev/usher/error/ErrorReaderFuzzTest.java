package dev.usher.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import dev.usher.ApiError;
import dev.usher.ApiException;
import dev.usher.Mutations;
import dev.usher.support.ErrorRule;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ErrorReaderFuzzTest {

  private static final ErrorTable TABLE =
      new ErrorTable(
          List.of(
              ErrorRule.onStatus(
                  422, Map.class, (error, body) -> new IllegalStateException("" + body.size()))),
          new Moshi.Builder().build());

  @Property(tries = 2_000, seed = "20261124") // fixed, so that a build is never red by chance
  void whateverComesIsAnError(
      @ForAll("bodies") byte[] body,
      @ForAll("labels") String label,
      @ForAll("statuses") int status) {
    ApiError error =
        ErrorReader.read(Answers.labelled(label, body).newBuilder().code(status).build());

    assertThat(error.status()).isEqualTo(status);
    assertThat(error.body().length()).isLessThanOrEqualTo(body.length);
    Exception thrown = TABLE.exception(error, "TicketsApi.create", 1);
    assertThat(thrown).isInstanceOfAny(ApiException.class, IllegalStateException.class);
    assertThat(thrown.getMessage()).doesNotContain("\n");
  }

  @Provide
  Arbitrary<byte[]> bodies() {
    return Arbitraries.oneOf(
        Arbitraries.bytes().array(byte[].class).ofMaxSize(200),
        Mutations.of(
            "{\"error\":\"RecordInvalid\",\"description\":\"Record validation errors\",\"details\":"
                + "{\"base\":[{\"type\":\"blank\",\"description\":\"can't be blank\"}]}}",
            "{\"error\":{\"title\":\"Forbidden\",\"message\":\"You do not have access\"}}",
            "{\"errors\":[{\"code\":\"A\",\"title\":\"b\",\"status\":\"400\"}],\"status\":\"failed\"}",
            "{\"errors\":{\"parent\":[\"would result in a cycle\"]}}",
            "{\"errors\":[{\"error\":{\"field\":\"/data/name\",\"code\":\"blank\"}}],"
                + "\"meta\":{\"logref\":\"9f\"}}",
            "{\"error\":\"invalid_token\",\"error_description\":\"Expired\"}",
            "<html><head><title>502 Bad Gateway</title></head></html>",
            "Number of allowed API requests per minute exceeded"));
  }

  @Provide
  Arbitrary<String> labels() {
    return Arbitraries.of(
        "application/json",
        "text/html;charset=iso-8859-1",
        "text/plain;charset=utf-16",
        "a/b;charset=x");
  }

  @Provide
  Arbitrary<Integer> statuses() {
    return Arbitraries.of(300, 400, 403, 404, 422, 429, 500, 503, 599);
  }
}
