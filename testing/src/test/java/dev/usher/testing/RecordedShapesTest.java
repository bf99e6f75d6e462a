package dev.usher.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares refusals of the fake with bodies recorded from Zendesk: status, members, types. */
final class RecordedShapesTest {

  private static final String TICKET =
      "{\"ticket\":{\"subject\":\"a\",\"comment\":{\"body\":\"b\"}}}";

  private final FakeZendesk fake =
      FakeZendesk.builder().clock(new MovableClock()).requestsPerMinute(5).start();

  @BeforeEach
  void findTheRecordings() {
    assumeTrue(
        Files.isDirectory(folder()),
        "no recorded errors at " + folder() + "; -Dusher.shared=<folder> points at them");
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  @ParameterizedTest
  @CsvSource({
    "support-404-record-not-found,         GET,  /api/v2/tickets/9",
    "support-404-invalid-endpoint,         GET,  /api/v2/nothing",
    "support-403-missing-scope-read,       GET,  /api/v2/search?query=x",
    "support-403-missing-scope-groups-read, GET, /api/v2/groups",
    "support-401-invalid-token,            GET,  /api/v2/tickets",
    "support-401-could-not-authenticate,   GET,  /api/v2/tickets",
    "support-400-too-many-values-max-count, GET, /api/v2/tickets/show_many",
    "support-400-invalid-pagination-depth, GET,  /api/v2/tickets?page=101",
    "support-400-invalid-pagination-parameter, GET, /api/v2/tickets?page[after]=x",
    "support-400-invalid-attribute-title-message, GET, /api/v2/tickets/x",
    "support-400-text-plain,               POST, /api/v2/tickets",
    "support-400-idempotent-with-description, POST, /api/v2/tickets",
    "support-409-update-conflict-safe-update, PUT, /api/v2/tickets/1",
    "support-422-closed-prevents-update,   PUT,  /api/v2/tickets/1",
    "support-422-duplicate-email,          POST, /api/v2/users",
    "support-422-name-too-short,           POST, /api/v2/users",
    "support-422-requester-suspended,      POST, /api/v2/tickets",
    "support-422-search-response-limit,    GET,  /api/v2/search?query=x&page=11",
    "support-429-plain-text,               GET,  /api/v2/tickets"
  })
  void aRefusalHasTheShapeOfTheRecordedOne(String name, String method, String path)
      throws IOException {
    JsonObject recorded =
        JsonObject.from(Json.read(Files.readString(folder().resolve(name + ".json"))))
            .orElseThrow();

    Reply reply = provoke(name, method, path);

    assertThat(reply.status()).isEqualTo(recorded.integer("status").orElseThrow());
    assertThat(shape(reply.body())).isEqualTo(shape(recorded.string("bodyText").orElseThrow()));
    assertThat(reply.headers().get("X-Rate-Limit")).isNotNull();
  }

  private Reply provoke(String name, String method, String path) {
    Client client = Client.of(fake, "read", "write");
    return switch (name) {
      case "support-403-missing-scope-read", "support-403-missing-scope-groups-read" ->
          Client.of(fake, "apps").get(path);
      case "support-401-invalid-token" -> Client.bearer(fake, "x").get(path);
      case "support-401-could-not-authenticate" -> Client.anonymous(fake).get(path);
      case "support-400-too-many-values-max-count" -> client.get(path + "?ids=" + "1,".repeat(101));
      case "support-400-text-plain" -> client.post(path, "{");
      case "support-400-idempotent-with-description" -> twiceUnderOneKey(client, path);
      case "support-409-update-conflict-safe-update" -> stale(client, path);
      case "support-422-closed-prevents-update" -> changeClosed(client, path);
      case "support-422-duplicate-email" ->
          client.post(path, "{\"user\":{\"name\":\"x\",\"email\":\"admin@example.com\"}}");
      case "support-422-name-too-short" -> client.post(path, "{\"user\":{\"name\":\"\"}}");
      case "support-422-requester-suspended" -> forSuspended(client, path);
      case "support-429-plain-text" -> tooOften(client, path);
      default -> method.equals("GET") ? client.get(path) : client.post(path, "{}");
    };
  }

  private static Reply twiceUnderOneKey(Client client, String path) {
    Client keyed = client.with("Idempotency-Key", "k");
    keyed.post(path, TICKET);
    return keyed.post(path, TICKET.replace("a", "c"));
  }

  private Reply stale(Client client, String path) {
    fake.addTicket(Map.of());
    return client.put(
        path, "{\"ticket\":{\"safe_update\":true,\"updated_stamp\":\"2020-01-01T00:00:00Z\"}}");
  }

  private Reply changeClosed(Client client, String path) {
    fake.addTicket(Map.of("status", "closed"));
    return client.put(path, TICKET);
  }

  private Reply forSuspended(Client client, String path) {
    long id = fake.addUser(Map.of("name", "Form", "suspended", true));
    return client.post(
        path, TICKET.replace("\"subject\"", "\"requester_id\":" + id + ",\"subject\""));
  }

  private static Reply tooOften(Client client, String path) {
    for (int i = 0; i < 5; i++) {
      client.get(path);
    }
    return client.get(path);
  }

  /** Members and types, in any order; a text that is no JSON stands for itself. */
  private static Object shape(String body) {
    try {
      return shapeOf(Json.read(body));
    } catch (IOException e) {
      return body;
    }
  }

  private static Object shapeOf(@Nullable Object value) {
    if (value instanceof Map<?, ?> members) {
      Map<String, Object> shape = new TreeMap<>();
      members.forEach((name, member) -> shape.put(String.valueOf(name), shapeOf(member)));
      return shape;
    }
    if (value instanceof Iterable<?> items) {
      return Map.of("each", shapeOf(items.iterator().next()));
    }
    return Objects.requireNonNullElse(value, "null").getClass().getSimpleName();
  }

  private static Path folder() {
    String shared = System.getProperty("usher.shared");
    Path root = shared == null ? Path.of("..", "..", "shared") : Path.of(shared);
    return root.resolve(Path.of("zendesk", "errors")).toAbsolutePath().normalize();
  }
}
