package dev.usher.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class OauthTest {

  private static final String CLIENT =
      "\"client_id\":\"sync\",\"client_secret\":\"s3cr3t\",\"expires_in\":1800";
  private static final String BACK = "https://acme.example/back";

  private final MovableClock clock = new MovableClock();
  private final FakeZendesk fake = FakeZendesk.builder().clock(clock).start();
  private final Client anyone = Client.anonymous(fake);

  OauthTest() {
    fake.oauth().client("sync", "s3cr3t", "tickets", "users:read");
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  private Reply grant(String type, String rest) {
    return anyone.post("/oauth/tokens", "{\"grant_type\":\"" + type + "\"," + CLIENT + rest + "}");
  }

  private int tickets(String token) {
    return Client.bearer(fake, token).get("/api/v2/tickets").status();
  }

  private static void assertRefused(Reply reply, int status, String code) {
    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.text("error")).isEqualTo(code);
    assertThat(reply.text("error_description")).isNotEmpty();
  }

  @Test
  void clientCredentialsGiveATokenThatExpires() {
    Reply reply = grant("client_credentials", ",\"scope\":\"tickets:read users:read\"");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.text("scope")).isEqualTo("tickets:read users:read");
    assertThat(reply.number("expires_in")).isEqualTo(1800);
    assertThat(reply.at("refresh_token")).isNull();
    clock.advance(Duration.ofSeconds(1799));
    assertThat(tickets(reply.text("access_token"))).isEqualTo(200);
    clock.advance(Duration.ofSeconds(1));
    assertThat(tickets(reply.text("access_token"))).isEqualTo(401);
  }

  @Test
  void scopesOutsideOfWhatTheClientMayAskForAreRefused() {
    assertRefused(grant("client_credentials", ",\"scope\":\"users:write\""), 400, "invalid_scope");
    assertRefused(grant("client_credentials", ",\"scope\":\"read\""), 400, "invalid_scope");
  }

  @Test
  void scopesAsAnArrayMakeATokenThatMayDoNothing() {
    Reply reply = grant("client_credentials", ",\"scope\":[\"tickets:read\"]");

    assertThat(tickets(reply.text("access_token"))).isEqualTo(403);
  }

  @Test
  void lessIsGrantedThanIsAskedForWhereATestWantsThat() {
    fake.oauth().narrow("users:read");

    Reply reply = grant("client_credentials", ",\"scope\":\"tickets:read users:read\"");

    assertThat(reply.text("scope")).isEqualTo("users:read");
    assertThat(tickets(reply.text("access_token"))).isEqualTo(403);
  }

  @Test
  void aRefreshTokenCanBeUsedOnceAndEndsItsAccessToken() {
    String first = fake.oauth().refreshToken("sync", "tickets:read");

    Reply reply = grant("refresh_token", ",\"refresh_token\":\"" + first + "\"");
    Reply second =
        grant("refresh_token", ",\"refresh_token\":\"" + reply.text("refresh_token") + "\"");

    assertThat(reply.text("refresh_token")).isNotEqualTo(first);
    assertThat(tickets(reply.text("access_token"))).isEqualTo(401);
    assertThat(tickets(second.text("access_token"))).isEqualTo(200);
    assertRefused(
        grant("refresh_token", ",\"refresh_token\":\"" + first + "\""), 400, "invalid_grant");
  }

  @Test
  void aRefreshTokenEndsAfterThirtyDays() {
    String token = fake.oauth().refreshToken("sync", "tickets:read");
    clock.advance(Duration.ofDays(30));

    assertRefused(
        grant("refresh_token", ",\"refresh_token\":\"" + token + "\""), 400, "invalid_grant");
  }

  @Test
  void aRequestForATokenMayBeAForm() {
    Reply reply =
        anyone.postForm(
            "/oauth/tokens",
            "grant_type=client_credentials&client_id=sync&client_secret=s3cr3t&scope=tickets%3Aread");

    assertThat(tickets(reply.text("access_token"))).isEqualTo(200);
    assertThat(reply.at("expires_in")).as("told only where it is asked for").isNull();
  }

  @Test
  void aRevokedRefreshTokenTakesItsAccessTokenAlong() {
    Reply reply =
        grant(
            "refresh_token",
            ",\"refresh_token\":\"" + fake.oauth().refreshToken("sync", "tickets:read") + "\"");

    fake.revoke(reply.text("refresh_token"));

    assertThat(tickets(reply.text("access_token"))).isEqualTo(401);
    assertRefused(
        grant("refresh_token", ",\"refresh_token\":\"" + reply.text("refresh_token") + "\""),
        400,
        "invalid_grant");
  }

  @Test
  void anUnknownClientAWrongSecretAndAStrangeGrantAreRefused() {
    assertRefused(
        anyone.post("/oauth/tokens", "{\"client_id\":\"nobody\"}"), 401, "invalid_client");
    assertRefused(
        anyone.post("/oauth/tokens", "{\"client_id\":\"sync\",\"client_secret\":\"x\"}"),
        401,
        "invalid_client");
    assertRefused(grant("password", ""), 400, "unsupported_grant_type");
    assertRefused(
        anyone.post(
            "/oauth/tokens",
            "{\"grant_type\":\"client_credentials\",\"client_id\":\"sync\","
                + "\"client_secret\":\"s3cr3t\",\"scope\":\"tickets\",\"expires_in\":299}"),
        400,
        "invalid_request");
  }

  @Test
  void aCodeIsGoodOnceFor120SecondsAndOnlyWithItsVerifier() {
    assertThat(exchanged(code(), "verifier").status()).isEqualTo(200);
    assertRefused(exchanged(code(), "another"), 400, "invalid_grant");
    String used = code();
    exchanged(used, "verifier");
    assertRefused(exchanged(used, "verifier"), 400, "invalid_grant");
    String old = code();
    clock.advance(Duration.ofMinutes(2));
    assertRefused(exchanged(old, "verifier"), 400, "invalid_grant");
  }

  private String code() {
    URI back = fake.oauth().authorize(page("code"));
    HttpUrl url = Objects.requireNonNull(HttpUrl.get(back));
    assertThat(url.queryParameter("state")).isEqualTo("st4te");
    return Objects.requireNonNull(url.queryParameter("code"));
  }

  private URI page(String responseType) {
    String challenge = ByteString.encodeUtf8("verifier").sha256().base64Url().replace("=", "");
    return fake.url()
        .resolve(
            "/oauth/authorizations/new?client_id=sync&scope=tickets:read&state=st4te&response_type="
                + responseType
                + "&code_challenge_method=S256&code_challenge="
                + challenge
                + "&redirect_uri="
                + BACK);
  }

  private Reply exchanged(String code, String verifier) {
    return grant(
        "authorization_code",
        ",\"code\":\"%s\",\"code_verifier\":\"%s\",\"redirect_uri\":\"%s\""
            .formatted(code, verifier, BACK));
  }

  @Test
  void aPageThatZendeskWouldNotShowIsToldFromTheRightOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.oauth().authorize(page("token")))
        .withMessageContaining("response_type is code");
  }
}
