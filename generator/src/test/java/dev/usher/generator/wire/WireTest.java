package dev.usher.generator.wire;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Retrofit sends for a declaration, Usher sends, byte for byte. */
class WireTest {
  private static final RequestBody TEXT =
      RequestBody.create("käse", MediaType.get("text/plain; charset=utf-8"));
  private static final RequestBody UNTYPED = RequestBody.create(new byte[] {0, -1, 127}, null);

  private @Nullable Wire wire;

  @AfterEach
  void close() {
    if (wire != null) {
      wire.close();
    }
  }

  @Test
  void pathsAreFilledAlike() throws IOException {
    Wire paths = open("Paths");
    for (String value : asList("plain", "a b/c?d#e%20ü+&", "", null, "..", ".", "%2e%2E", "{x}")) {
      same(paths, "text", value);
      same(paths, "encoded", value);
      same(paths, "object", value);
      same(paths, "several", value, "other");
      same(paths, "custom", value);
    }
    same(paths, "number", Long.MIN_VALUE);
    same(paths, "boxed", 7);
    same(paths, "boxed", (Object) null);
    same(paths, "literal");
    same(paths, "root");
    same(paths, "head");
    same(paths, "options");
  }

  @Test
  void urlsAreTakenAlike() throws IOException {
    Wire paths = open("Paths");
    for (String url : asList("relative?x=1", "/rooted", paths.url("/absolute?q=1"), "", null)) {
      same(paths, "urlText", url);
      same(paths, "customUrl", url);
    }
    same(paths, "urlParsed", HttpUrl.get(paths.url("/a?q=0")), "1 2");
    same(paths, "urlParsed", HttpUrl.get(paths.url("/a")), null);
    same(paths, "urlParsed", null, null);
    same(paths, "urlUri", URI.create(paths.url("/uri?x=%20")));
    same(paths, "urlUri", URI.create("relative/uri"));
  }

  @Test
  void queriesAreAddedAlike() throws IOException {
    Wire queries = open("Queries");
    for (String value : asList("plain", "a b&c=d#e%20ü+", "", null)) {
      same(queries, "text", value);
      same(queries, "encoded", value);
      same(queries, "strangeName", value);
      same(queries, "name", value);
      same(queries, "beside", value, "again");
      same(queries, "array", (Object) new String[] {value, "b"});
      same(queries, "textVarargs", value, new String[] {"b", value});
      same(queries, "list", asList("a", value));
      same(queries, "names", asList("a=1", value));
      same(queries, "mixed", value, Map.of("k", "v w"), new String[] {"n", value});
      same(queries, "encodedMap", Map.of("k%20l", value == null ? "x" : value));
    }
    same(queries, "primitives", -1, 0.5, true, '&');
    same(queries, "set", Set.of(5L));
    same(queries, "iterable", new ArrayList<>(List.of(new StringBuilder("a b"))));
    same(queries, "list", List.of());
    same(queries, "list", (Object) null);
    same(queries, "array", (Object) null);
    same(queries, "primitiveArray", (Object) new long[] {1, 2});
    same(queries, "varargs", (Object) new long[0]);
    same(queries, "varargs", (Object) new long[] {3, 4});
    same(queries, "map", new LinkedHashMap<>(Map.of("a[]", List.of("x", 1))));
    same(queries, "map", (Object) null);
    same(queries, "map", withNullValue());
    same(queries, "treeMap", new TreeMap<>(Map.of("b", 2L, "a", 1L)));
  }

  @Test
  void headersAreSetAlike() throws IOException {
    Wire headers = open("HeaderFields");
    same(headers, "fixed");
    same(headers, "one", "2");
    same(headers, "one", (Object) null);
    same(headers, "one", "line\nfeed");
    same(headers, "list", asList("a", null, "b"));
    same(headers, "array", (Object) new int[] {1, 2});
    same(headers, "map", Map.of("X-A", "a"));
    same(headers, "map", (Object) null);
    same(headers, "map", withNullValue());
    same(headers, "object", Headers.of("X-A", "a", "X-B", "b"));
    same(headers, "contentType", "text/csv", TEXT);
    same(headers, "contentType", "not a type", TEXT);
    same(headers, "contentType", null, TEXT);
    same(headers, "fixedContentType", TEXT);
    same(headers, "contentTypeOfJson", List.of("a"));
    same(headers, "tags", "tag", 1);
    same(headers, "tags", null, null);
    same(headers, "ascii", "ü");
  }

  @Test
  void formsAreEncodedAlike() throws IOException {
    Wire forms = open("Forms");
    for (String value : asList("plain", "a b&c=d+e%20ü", "", null)) {
      same(forms, "text", value, "y");
      same(forms, "text", value, null);
      same(forms, "encoded", value);
      same(forms, "list", asList("a", value));
      same(forms, "custom", value, value);
    }
    same(forms, "varargs", (Object) new int[] {1, 2});
    same(forms, "varargs", (Object) new int[0]);
    same(forms, "map", new TreeMap<>(Map.of("a b", "c d", "e", "")));
    same(forms, "map", (Object) null);
    same(forms, "map", withNullValue());
    same(forms, "encodedMap", Map.of("a%20b", 1));
  }

  @Test
  void partsAreSentAlike() throws IOException {
    Wire parts = open("Multiparts");
    MultipartBody.Part file = MultipartBody.Part.createFormData("file", "ü \"x\".txt", TEXT);
    MultipartBody.Part bare = MultipartBody.Part.create(UNTYPED);
    same(parts, "body", TEXT);
    same(parts, "body", UNTYPED);
    same(parts, "body", (Object) null);
    same(parts, "encoding", TEXT);
    same(parts, "part", file, "q");
    same(parts, "part", bare, null);
    same(parts, "part", null, null);
    same(parts, "parts", asList(file, null, bare));
    same(parts, "parts", List.of());
    same(parts, "partArray", (Object) new MultipartBody.Part[] {bare, file});
    same(parts, "partVarargs", (Object) new MultipartBody.Part[] {file});
    same(parts, "json", List.of("a", "ü"), Map.of("k", 1L), "text");
    same(parts, "json", null, null, "text");
    same(parts, "bodies", List.of(TEXT, UNTYPED), new RequestBody[] {TEXT});
    same(parts, "map", new TreeMap<>(Map.of("a", TEXT, "b", UNTYPED)));
    same(parts, "map", withNullValue());
    same(parts, "encodedMap", Map.of("a", "b"));
    same(parts, "numbers", 5, new int[] {1, 2});
  }

  @Test
  void bodiesAreEncodedAlike() throws Exception {
    Wire bodies = open("Bodies");
    same(bodies, "raw", TEXT);
    same(bodies, "raw", UNTYPED);
    same(bodies, "raw", (Object) null);
    same(bodies, "text", "a \"ü\" \u2028");
    same(bodies, "list", List.of(Map.of("a", 1), Map.of()));
    same(bodies, "map", Map.of("k", List.of("v")));
    same(bodies, "map", Map.of());
    same(bodies, "array", (Object) new String[] {"a", null});
    same(bodies, "record", bodies.make("Note", "text", 1, null));
    same(bodies, "loud", "quiet");
    same(bodies, "delete", Map.of("a", 1));
    same(bodies, "custom", "anywhere", "body");
    same(bodies, "none");
    same(bodies, "emptyPost");
    same(bodies, "emptyPut");
  }

  @Test
  void qualifiersChooseAdapters() {
    Wire qualified = open("Qualified");
    assertThat(qualified.answered("{\"a\":{\"b\":\"yes\"}}", "answer")).isEqualTo("YES!");
    assertThat(qualified.taken().line()).isEqualTo("GET /a");
    qualified.answered("", "wrapped", "quiet", "kept");
    assertThat(qualified.taken().body()).isEqualTo("{\"a\":\"QUIET\"}");
    qualified.answered("", "plain", "quiet");
    assertThat(qualified.taken().body()).isEqualTo("{\"a\":\"quiet\"}");
  }

  private Wire open(String name) {
    Wire opened = Wire.of(name);
    wire = opened;
    return opened;
  }

  private static void same(Wire wire, String method, @Nullable Object... arguments)
      throws IOException {
    assertThat(wire.usher(method, arguments))
        .as("%s%s", method, asList(arguments))
        .isEqualTo(wire.plain(method, arguments));
  }

  private static Map<String, @Nullable Object> withNullValue() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("a", null);
    return map;
  }
}
