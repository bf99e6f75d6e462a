package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.squareup.moshi.FromJson;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.ToJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments that make no request. */
final class InvalidRequestTest extends HttpTest {

  /** What cannot be written. */
  record Unwritable(String value) {}

  /** Fails as the value says. */
  public static final class UnwritableAdapter {
    @ToJson
    String write(Unwritable body) throws IOException {
      if (body.value().startsWith("io")) {
        throw new IOException("cannot write " + body.value());
      }
      throw new IllegalStateException("cannot write " + body.value());
    }

    @FromJson
    Unwritable read(String text) {
      return new Unwritable(text);
    }
  }

  private PingApi writer() {
    Moshi moshi = new Moshi.Builder().add(new UnwritableAdapter()).build();
    return PingApiClient.create(account().moshi(moshi).build());
  }

  @Test
  @SuppressWarnings("NullAway") // what callers without null checks do
  void nullForAPathVariableNamesTheVariableAndTheEndpoint() {
    InvalidRequestException e =
        catchThrowableOfType(InvalidRequestException.class, () -> client().named(null));

    assertThat(e.endpoint()).isEqualTo("PingApi.named");
    assertThat(e).hasMessageContaining("\"name\" value must not be null");
  }

  @Test
  @SuppressWarnings("NullAway") // what callers without null checks do
  void nullForABodySaysSo() {
    InvalidRequestException e =
        catchThrowableOfType(InvalidRequestException.class, () -> client().create(null));

    assertThat(e).hasMessageContaining("must not be null");
    assertThat(e.endpoint()).isEqualTo("PingApi.create");
  }

  @Test
  @SuppressWarnings("NullAway") // what callers without null checks do
  void nullForAWrappedBodyNamesTheMemberAndTheEndpoint() {
    InvalidRequestException e =
        catchThrowableOfType(InvalidRequestException.class, () -> client().wrap(null));

    assertThat(e).hasMessage("PingApi.wrap: the body \"ping\" is null");
    assertThat(e.endpoint()).isEqualTo("PingApi.wrap");
  }

  @Test
  void aWrappedBodyThatDoesNotEncodeNamesTheEndpoint() {
    InvalidRequestException e =
        catchThrowableOfType(
            InvalidRequestException.class, () -> client().wrap(Map.of("a", Double.NaN)));

    assertThat(e)
        .hasMessageStartingWith("PingApi.wrap: the body \"ping\" of type ")
        .hasMessageContaining("does not encode");
  }

  @ParameterizedTest
  @ValueSource(strings = {"io s3cr3t", "s3cr3t"})
  void aBodyThatDoesNotEncodeIsNotQuoted(String value) {
    InvalidRequestException e =
        catchThrowableOfType(
            InvalidRequestException.class, () -> writer().convert(new Unwritable(value)));

    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    assertThat(e).hasMessageContaining("does not encode");
    assertThat(trace.toString()).contains("UnwritableAdapter").doesNotContain("s3cr3t");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void aPathThatLeavesItsPlaceIsRefused() {
    InvalidRequestException e =
        catchThrowableOfType(InvalidRequestException.class, () -> client().named(".."));

    assertThat(e).hasMessageContaining("path traversal").hasMessageStartingWith("PingApi.named: ");
  }

  @Test
  void aUrlOfAnotherSchemeIsRefused() {
    InvalidRequestException e =
        catchThrowableOfType(
            InvalidRequestException.class, () -> client().at("mailto:jo@acme.com"));

    assertThat(e).hasMessageContaining("URL").hasMessageStartingWith("PingApi.at: ");
  }
}
