package dev.usher.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.InvalidRequestException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

class JsonBodyTest {

  private static final Moshi MOSHI = new Moshi.Builder().build();

  @Test
  void theSameIsSentAsForAClassWithThatOneMember() throws IOException {
    Draft draft = new Draft("Größe \"x\"\n", null, 1.5);
    Envelope envelope = new Envelope();
    envelope.ticket = draft;
    RequestBody ours = body(Draft.class, "ticket").of(draft);
    RequestBody theirs = retrofit().convert(envelope);

    assertThat(bytes(ours)).isEqualTo(bytes(theirs));
    assertThat(ours.contentType()).isEqualTo(theirs.contentType());
    assertThat(ours.contentType()).hasToString("application/json; charset=UTF-8");
    assertThat(ours.contentLength()).isEqualTo(theirs.contentLength());
    assertThat(ours.isOneShot()).isFalse();
  }

  @Test
  void aMemberIsEscapedAsJsonAsksFor() throws IOException {
    assertThat(bytes(body(Integer.class, "a\"b").of(7))).isEqualTo("{\"a\\\"b\":7}");
  }

  @Test
  void nullIsRefused() {
    assertThatThrownBy(() -> body(Draft.class, "ticket").of(nothing()))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageStartingWith("TicketsApi.")
        .hasMessageEndingWith(": the body \"ticket\" is null");
  }

  @Test
  void whatDoesNotEncodeIsRefused() {
    assertThatThrownBy(() -> body(Draft.class, "ticket").of(new Draft("s3cret", null, Double.NaN)))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("the body \"ticket\" of type ")
        .hasMessageContaining("does not encode")
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void aCircleIsRefused() {
    Map<String, Object> circle = new LinkedHashMap<>();
    circle.put("self", circle);
    assertThatThrownBy(() -> body(Map.class, "a").of(circle))
        .isInstanceOf(InvalidRequestException.class);
  }

  @Test
  void whatTheEncoderSaysOfAValueIsNotQuoted() {
    JsonAdapter<String> quoting =
        new JsonAdapter<>() {
          @Override
          public @Nullable String fromJson(JsonReader reader) {
            return null;
          }

          @Override
          public void toJson(JsonWriter writer, @Nullable String value) {
            throw new IllegalStateException("cannot write " + value);
          }
        };
    Moshi moshi = new Moshi.Builder().add(String.class, quoting).build();
    JsonBody<String> body = JsonBody.of("TicketsApi", moshi, String.class, Set.of(), "ticket");

    InvalidRequestException e =
        catchThrowableOfType(InvalidRequestException.class, () -> body.of("s3cr3t"));

    assertThat(e).hasStackTraceContaining("does not encode (IllegalStateException)");
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).contains("JsonBodyTest").doesNotContain("s3cr3t");
  }

  @Test
  void itPrintsAsWhatIsSent() {
    assertThat(body(Integer.class, "ticket")).hasToString("{\"ticket\": java.lang.Integer}");
  }

  private static <T> JsonBody<T> body(Class<T> type, String member) {
    return JsonBody.of("TicketsApi", MOSHI, type, Set.of(), member);
  }

  private static Converter<Object, RequestBody> retrofit() {
    return new Retrofit.Builder()
        .baseUrl("https://acme.zendesk.com/")
        .addConverterFactory(MoshiConverterFactory.create(MOSHI))
        .build()
        .requestBodyConverter(Envelope.class, new Annotation[0], new Annotation[0]);
  }

  private static String bytes(RequestBody body) throws IOException {
    Buffer sink = new Buffer();
    body.writeTo(sink);
    return sink.readUtf8();
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a careless caller passes
  private static <T> T nothing() {
    return null;
  }

  static final class Envelope {
    @Nullable Draft ticket;
  }

  static final class Draft {
    final String subject;
    final @Nullable String comment;
    final double weight;

    Draft(String subject, @Nullable String comment, double weight) {
      this.subject = subject;
      this.comment = comment;
      this.weight = weight;
    }
  }
}
