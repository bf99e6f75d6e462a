package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.usher.logs.RecordingLogs;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token that holds less than its credentials were told. */
final class NarrowTokenTest extends HttpTest {

  private static final String TOKEN = "s3cr3t-t0k";

  /** The account of the test. */
  private Zendesk zendesk =
      Zendesk.builder().subdomain("acme").credentials(Credentials.oauthToken(SECRET)).build();

  @BeforeEach
  void forgetLogs() {
    RecordingLogs.clear();
  }

  private Zendesk told(String... scopes) {
    return account().credentials(Credentials.oauthToken(SECRET, scopes)).build();
  }

  private void answers(String scopes) {
    server.enqueue(
        new MockResponse.Builder()
            .body(
                "{\"token\":{\"id\":1,\"user_id\":29,\"token\":\"%s\",\"scopes\":%s}}"
                    .formatted(TOKEN, scopes))
            .build());
  }

  @Test
  void isWarnedOfOnceWithWhatItLacks() {
    Zendesk zendesk = told("tickets:read", "users:write");
    answers("[\"tickets:read\"]");
    answers("[\"tickets:read\"]");

    zendesk.inspectToken();
    zendesk.inspectTokenAsync().join();

    assertThat(RecordingLogs.warnings())
        .singleElement()
        .asString()
        .contains("holds tickets:read")
        .contains("lacks users:write")
        .doesNotContain(TOKEN);
  }

  @Test
  void isNotWarnedOfWhereItCoversWhatWasToldOrNothingWas() {
    answers("[\"read\",\"users\"]");
    answers("[\"tickets:read\"]");

    told("tickets:read", "users:write").inspectToken();
    told().inspectToken();

    assertThat(RecordingLogs.warnings()).isEmpty();
  }

  @Test
  void keepsScopesOfAFormThatUsherDoesNotKnow() {
    answers("[\"New Thing/2\"]");

    assertThat(told().inspectToken().scopes().names()).containsExactly("New Thing/2");
  }

  @Test
  void isMalformedWithoutScopesAndQuotesNothing() {
    answers("null");

    assertThatThrownBy(told()::inspectToken)
        .isInstanceOf(MalformedResponseException.class)
        .hasMessageContaining("scopes")
        .hasMessageNotContaining(TOKEN);
  }

  private PingApi pings(ScopeCheck check, String... scopes) {
    zendesk =
        account().credentials(Credentials.oauthToken(SECRET, scopes)).scopeCheck(check).build();
    return PingApiClient.create(zendesk);
  }

  private void inspected(String scopes) {
    answers(scopes);
    zendesk.inspectToken();
    RecordingLogs.clear();
  }

  @Test
  void isRefusedWhatItTurnsOutNotToHold() {
    PingApi pings = pings(ScopeCheck.FAIL, "pings:read", "pings:write");
    enqueue(200);
    pings.create(body());
    inspected("[\"pings:read\"]");

    MissingScopeException e =
        catchThrowableOfType(MissingScopeException.class, () -> pings.create(body()));

    assertThat(e.held()).containsExactly("pings:read");
    assertThat(e.missing()).containsExactly("pings:write");
    assertThat(server.getRequestCount()).isEqualTo(2);
    enqueue(200);
    pings.show(1);
  }

  @Test
  void isWarnedOfOnceForEachEndpointThatTurnsOutToBeOutOfReach() {
    PingApi pings = pings(ScopeCheck.WARN, "pings");
    enqueue(200);
    pings.create(body());
    assertThat(RecordingLogs.warnings()).isEmpty();
    inspected("[\"pings:read\"]");
    enqueue(200, 200, 200);

    pings.create(body());
    pings.create(body());
    pings.show(1);

    assertThat(RecordingLogs.warnings())
        .containsExactly(
            "WARN PingApi.create needs pings:write, the token holds pings:read: expect 403. Not said"
                + " again for this endpoint.");
  }

  @Test
  void isWarnedOfWhenAClientIsMadeAfterwards() {
    pings(ScopeCheck.WARN, "pings");
    assertThat(RecordingLogs.warnings()).isEmpty();
    inspected("[\"pings:read\"]");

    PingApiClient.create(zendesk);

    assertThat(RecordingLogs.warnings())
        .singleElement()
        .asString()
        .contains("out of reach of the token, which holds pings:read.");
  }

  @Test
  void reachesAgainWhatItIsGrantedLater() {
    PingApi pings = pings(ScopeCheck.FAIL, "pings");
    inspected("[\"pings:read\"]");
    inspected("[\"read\", \"write\"]");
    enqueue(200);

    pings.create(body());

    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[\"pings\"]", "[\"write\", \"read\"]", "[\"pings\", \"New/2\"]"})
  void isNoAlarmWhereNothingIsSaidToBeLess(String granted) {
    PingApi pings = pings(ScopeCheck.FAIL, "pings");
    inspected(granted);
    enqueue(200);

    pings.create(body());

    assertThat(RecordingLogs.warnings()).isEmpty();
  }

  @Test
  void isNoAlarmWhereItsScopesWereNotTold() {
    PingApi pings = pings(ScopeCheck.FAIL);
    inspected("[\"pings:read\"]");
    enqueue(200);

    pings.create(body());

    assertThat(RecordingLogs.warnings()).isEmpty();
  }

  @Test
  void explainsARefusalByWhatZendeskSaidThatItHolds() {
    PingApi pings = pings(ScopeCheck.OFF, "pings:read", "pings:write");
    inspected("[\"pings:read\", \"New/2\"]");
    server.enqueue(
        new MockResponse.Builder()
            .code(403)
            .body(
                "{\"error\":\"Forbidden\",\"description\":\"You are missing the following required"
                    + " scopes: pings:write\"}")
            .build());

    ForbiddenException e =
        catchThrowableOfType(ForbiddenException.class, () -> pings.create(body()));

    assertThat(e.diagnosis().toString())
        .startsWith("1. the token lacks the scope pings:write")
        .contains(
            "Zendesk said that the token holds pings:read, less than the pings:read, pings:write that"
                + " it was given as holding")
        .contains(
            "that the scopes which the OAuth client is allowed in Admin Center include pings:write");
  }

  @Test
  void explainsARefusalWithoutWordsByWhatItTurnedOutNotToHold() {
    PingApi pings = pings(ScopeCheck.OFF, "pings");
    inspected("[\"pings:read\"]");
    enqueue(403);

    ForbiddenException e =
        catchThrowableOfType(ForbiddenException.class, () -> pings.create(body()));

    assertThat(e.diagnosis().toString())
        .startsWith("1. the token lacks the scope pings:write")
        .contains("Zendesk said that the token holds pings:read, less than the pings that");
  }

  @Test
  void isKnownFromTheGrantOfAMintedToken() {
    zendesk =
        account()
            .credentials(Credentials.clientCredentials("client", SECRET, "pings"))
            .scopeCheck(ScopeCheck.FAIL)
            .build();
    PingApi pings = PingApiClient.create(zendesk);
    server.enqueue(
        new MockResponse.Builder()
            .body(
                "{\"access_token\":\"%s\",\"scope\":\"pings:read\",\"expires_in\":1800}"
                    .formatted(TOKEN))
            .build());
    enqueue(200);
    pings.show(1);

    MissingScopeException e =
        catchThrowableOfType(MissingScopeException.class, () -> pings.create(body()));

    assertThat(e.held()).containsExactly("pings:read");
    assertThat(server.getRequestCount()).isEqualTo(2);
  }
}
