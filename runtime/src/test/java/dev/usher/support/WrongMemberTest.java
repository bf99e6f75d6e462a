package dev.usher.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.usher.MalformedResponseException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers whose value is in another member than declared: what to declare is told. */
class WrongMemberTest {

  private static final Moshi MOSHI =
      new Moshi.Builder().add(Strict.class, new StrictAdapter()).build();
  private static final ResponseType<List<String>> LIST =
      ResponseType.json(Types.newParameterizedType(List.class, String.class));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"tickets\":[],\"count\":0}    | ; it has tickets, count: @Unwrap(\"tickets\")?",
        "{\"count\":1,\"tickets\":[{}]}  | ; it has count, tickets: @Unwrap(\"tickets\")?",
        "{\"tickets\":[],\"users\":[]}   | ; it has tickets, users",
        "{\"ticket\":{}}                 | ; it has ticket",
        "{\"jo@acme.com\":[],\"x y\":[]} | ''",
        "{\"tickets\":[],\"cut           | ; it has tickets: @Unwrap(\"tickets\")?",
        "{}                              | ''"
      })
  void anObjectInThePlaceOfAnArrayTellsItsMembers(String json, String told) {
    MalformedResponseException thrown = refused(LIST, json);

    assertThat(thrown.path()).isEqualTo("$");
    assertThat(thrown).hasMessageEndingWith("expected an array but found an object" + told);
  }

  @Test
  void whatIsUnwrappedAlreadyIsUnwrappedDeeper() {
    assertThat(refused(LIST.unwrap("a.b"), "{\"a\":{\"b\":{\"results\":[1]}}}"))
        .hasMessageEndingWith(
            "at $.a.b: expected an array but found an object; it has results:"
                + " @Unwrap(\"a.b.results\")?");
  }

  @Test
  void anObjectWithinTheValueIsNoEnvelope() {
    ResponseType<List<List<String>>> lists =
        ResponseType.json(
            Types.newParameterizedType(
                List.class, Types.newParameterizedType(List.class, String.class)));

    assertThat(refused(lists, "[{\"tickets\":[]}]"))
        .hasMessageEndingWith("at $[0]: expected an array but found an object");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"tickets\":[],\"count\":0}         | $.ticket | ; it has tickets, count",
        "{\"s3cr3t@acme.com\":1,\"user\":{}}  | $.ticket | ; it has user",
        "{}                                   | $.ticket | ''"
      })
  void aMemberThatIsMissingTellsThoseThatAreThere(String json, String path, String told) {
    MalformedResponseException thrown = refused(LIST.unwrap("ticket"), json);

    assertThat(thrown.path()).isEqualTo(path);
    assertThat(thrown).hasMessageEndingWith("there is no such member" + told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ticket"})
  void onlyAFewMembersAreTold(String unwrapped) {
    String json =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "\"m" + i + "\":\"s3cr3t\"")
            .collect(Collectors.joining(",", "{", "}"));
    ResponseType<List<String>> type = unwrapped.isEmpty() ? LIST : LIST.unwrap(unwrapped);

    assertThat(refused(type, json)).hasMessageEndingWith("; it has m0, m1, m2, m3, m4, m5, m6, m7");
  }

  @Test
  void hostileNestingEndsTheSearch() {
    assertThat(refused(LIST, "{\"tickets\":" + "[".repeat(100_000)))
        .hasMessageEndingWith("; it has tickets: @Unwrap(\"tickets\")?");
  }

  @Test
  void aModelWithoutItsMembersMayStandDeeper() {
    ResponseType<Strict> model = ResponseType.json(Strict.class);

    assertThat(refused(model, "{\"strict\":{\"id\":1}}"))
        .hasMessageEndingWith(
            "at $: required member 'id' (long) missing; where it stands deeper, as in"
                + " {\"ticket\": {...}}, write @Unwrap(\"ticket\")");
    assertThat(refused(model.unwrap("strict"), "{\"strict\":{}}"))
        .hasMessageEndingWith("at $.strict: required member 'id' (long) missing");
  }

  private static MalformedResponseException refused(ResponseType<?> type, String body) {
    Response response =
        new Response.Builder()
            .request(new Request.Builder().url("https://acme.zendesk.com/").build())
            .protocol(Protocol.HTTP_1_1)
            .code(200)
            .message("OK")
            .body(ResponseBody.create(body, null))
            .build();
    return catchThrowableOfType(
        MalformedResponseException.class,
        () -> type.reader(new Decoding(MOSHI, 1 << 20)).read(response, "TicketsApi.list", 1));
  }

  private static final class Strict {}

  /** Fails as generated adapters do. */
  private static final class StrictAdapter extends JsonAdapter<Strict> {
    @Override
    public Strict fromJson(JsonReader reader) throws IOException {
      String path = reader.getPath();
      reader.skipValue();
      throw new JsonDataException("Required member 'id' (long) missing at path " + path);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Strict value) {
      throw new UnsupportedOperationException();
    }
  }
}
