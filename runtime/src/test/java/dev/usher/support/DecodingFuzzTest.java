package dev.usher.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import dev.usher.MalformedResponseException;
import dev.usher.Mutations;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

class DecodingFuzzTest {

  private static final Decoding DECODING =
      new Decoding(new Moshi.Builder().build(), Long.MAX_VALUE);

  @Property(tries = 2_000, seed = "20261124") // fixed, so that a build is never red by chance
  void aBodyIsDecodedOrMalformed(
      @ForAll("bodies") byte[] body, @ForAll("types") ResponseType<?> type) {
    Response response =
        new Response.Builder()
            .request(new Request.Builder().url("https://acme.zendesk.com/").build())
            .protocol(Protocol.HTTP_1_1)
            .code(200)
            .message("OK")
            .body(ResponseBody.create(body, null))
            .build();
    try {
      assertThat((Object) type.reader(DECODING).read(response, "TicketsApi.show", 1)).isNotNull();
    } catch (MalformedResponseException e) {
      assertThat(e.path()).startsWith("$");
    }
  }

  @Provide
  Arbitrary<byte[]> bodies() {
    return Arbitraries.oneOf(
        Arbitraries.bytes().array(byte[].class).ofMaxSize(100),
        Mutations.of(
            "{\"count\":1,\"ticket\":{\"id\":7,\"subject\":\"a\\u00e9\",\"tags\":[\"x\",\"y\"],"
                + "\"kind\":\"QUESTION\",\"via\":{\"channel\":\"web\"}},\"next_page\":null}"));
  }

  @Provide
  Arbitrary<ResponseType<?>> types() {
    return Arbitraries.of(
        ResponseType.json(Ticket.class),
        ResponseType.json(Ticket.class).unwrap("ticket"),
        ResponseType.json(Ticket.class).unwrap("ticket").optional(),
        ResponseType.json(Map.class).unwrap("ticket.via").withMetadata(),
        ResponseType.json(Object.class));
  }

  static final class Ticket {
    long id;
    String subject = "";
    List<String> tags = List.of();
    Kind kind = Kind.QUESTION;
    Map<String, String> via = Map.of();
  }

  enum Kind {
    QUESTION
  }
}
