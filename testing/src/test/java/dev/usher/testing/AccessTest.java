package dev.usher.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AccessTest {

  private static final String NEW_TICKET =
      "{\"ticket\":{\"subject\":\"a\",\"comment\":{\"body\":\"b\"}}}";

  private final FakeZendesk fake =
      FakeZendesk.builder()
          .token("known-token", "tickets:read")
          .apiToken("ann@example.com", "known-api-token")
          .start();

  @AfterEach
  void stop() {
    fake.close();
  }

  @Test
  void anUnknownBearerTokenIsRefusedInTheShapeOfOauth() {
    Reply reply = Client.bearer(fake, "nonsense").get("/api/v2/tickets");

    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.text("error")).isEqualTo("invalid_token");
    assertThat(reply.text("error_description")).contains("expired, revoked");
  }

  @Test
  void aRevokedTokenIsUnknown() {
    String token = fake.token("read");
    assertThat(Client.bearer(fake, token).get("/api/v2/tickets").status()).isEqualTo(200);

    fake.revoke(token);

    assertThat(Client.bearer(fake, token).get("/api/v2/tickets").status()).isEqualTo(401);
  }

  @Test
  void basicCredentialsNeedTheTokenSuffixAKnownAddressAndAKnownToken() {
    String token = fake.apiToken("ben@example.com");

    assertThat(Client.basic(fake, "ben@example.com/token", token).get("/api/v2/tickets").status())
        .isEqualTo(200);
    assertThat(
            Client.basic(fake, "ann@example.com/token", "known-api-token")
                .post("/api/v2/tickets", NEW_TICKET)
                .status())
        .as("API tokens have every scope")
        .isEqualTo(201);
    for (Client wrong :
        List.of(
            Client.anonymous(fake),
            Client.basic(fake, "ben@example.com", token),
            Client.basic(fake, "ben@example.com/token", "wrong"),
            Client.basic(fake, "nobody@example.com/token", token),
            Client.anonymous(fake).with("Authorization", "Basic not-base-64!"),
            Client.anonymous(fake).with("Authorization", "Digest x"))) {
      Reply reply = wrong.get("/api/v2/tickets");
      assertThat(reply.status()).isEqualTo(401);
      assertThat(reply.json()).isEqualTo(Map.of("error", "Couldn't authenticate you"));
    }
  }

  @Test
  void meIsTheOwnerOfTheTokenAndAnonymousWithoutOne() {
    assertThat(Client.of(fake, "users:read").get("/api/v2/users/me").text("user.role"))
        .isEqualTo("admin");
    for (Client unknown :
        List.of(Client.anonymous(fake), Client.basic(fake, "ann@example.com", "password"))) {
      Reply reply = unknown.get("/api/v2/users/me");
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.at("user.id")).isNull();
      assertThat(reply.text("user.name")).isEqualTo("Anonymous user");
    }
    assertThat(
            Client.basic(fake, "ann@example.com/token", "wrong").get("/api/v2/users/me").status())
        .isEqualTo(401);
  }

  @Test
  void aReadTokenCannotWrite() {
    Reply reply = Client.bearer(fake, "known-token").post("/api/v2/tickets", NEW_TICKET);

    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.json())
        .isEqualTo(
            Map.of(
                "error", "Forbidden",
                "description", "You are missing the following required scopes: tickets:write"));
    assertThat(fake.ticketCount()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "tickets:read,  /api/v2/tickets,        200",
    "tickets:read,  /api/v2/tickets/1/tags, 200",
    "tickets,       /api/v2/tickets,        200",
    "read,          /api/v2/tickets,        200",
    "read,          /api/v2/search?query=x, 200",
    "write,         /api/v2/tickets,        403",
    "tickets:write, /api/v2/tickets,        403",
    "users:read,    /api/v2/tickets,        403",
    "impersonate,   /api/v2/tickets,        403",
    "tickets:read,  /api/v2/search?query=x, 403",
    "tickets:read,  /api/v2/users,          403",
    "read,          /api/v2/nothing/here,   404",
  })
  void scopesCoverAsZendeskSays(String scope, String path, int status) {
    fake.addTicket(Map.of());

    assertThat(Client.of(fake, scope).get(path).status()).isEqualTo(status);
  }

  @Test
  void whatHasNoScopeOfItsOwnAsksForTheBroadOne() {
    assertThat(Client.of(fake, "tickets:read").get("/api/v2/search?query=x").text("description"))
        .endsWith("required scopes: read");
  }

  @Test
  void anUnknownPathIsAnInvalidEndpoint() {
    Reply reply = Client.of(fake, "read").get("/api/v2/nothing");

    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.json())
        .isEqualTo(Map.of("error", "InvalidEndpoint", "description", "Not found"));
  }

  @Test
  void aBearerCanAskAboutItsTokenAndRevokeIt() {
    Client client = Client.of(fake, "tickets:read", "users:write");

    Reply shown = client.get("/api/v2/oauth/tokens/current");
    assertThat(shown.list("token.scopes")).isEqualTo(List.of("tickets:read", "users:write"));
    assertThat(shown.text("token.token")).hasSize(10);

    assertThat(client.delete("/api/v2/oauth/tokens/current").status()).isEqualTo(204);
    assertThat(client.get("/api/v2/tickets").status()).isEqualTo(401);
  }
}
