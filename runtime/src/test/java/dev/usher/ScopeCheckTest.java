package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.usher.logs.RecordingLogs;
import dev.usher.support.Endpoint;
import dev.usher.support.Product;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ScopeCheckTest extends HttpTest {

  @BeforeEach
  void forgetLogs() {
    RecordingLogs.clear();
  }

  private PingApi reader(ScopeCheck check) {
    return PingApiClient.create(
        account()
            .credentials(Credentials.oauthToken(SECRET, "pings:read"))
            .scopeCheck(check)
            .build());
  }

  @Test
  void oneWarningAtCreationListsTheEndpointsOutOfReach() {
    reader(ScopeCheck.WARN);

    assertThat(RecordingLogs.warnings()).hasSize(1);
    assertThat(RecordingLogs.warnings().get(0))
        .contains("5 of 7 endpoints of PingApi")
        .contains("which holds pings:read")
        .contains("PingApi.create (POST api/v2/pings)")
        .contains("lacks pings:write")
        .doesNotContain("PingApi.show")
        .doesNotContain(SECRET);
  }

  @Test
  void aScopeThatIsSpeltNearlyAsOneThatIsMissingIsAskedAbout() {
    PingApiClient.create(
        account().credentials(Credentials.oauthToken(SECRET, "pings:read", "ping:write")).build());

    assertThat(RecordingLogs.warnings())
        .singleElement()
        .asString()
        .endsWith("missing: pings:write. Is ping:write meant to be pings:write?");
  }

  @Test
  void aCallOutOfReachIsSentAndWarnedOfOnce() {
    PingApi client = reader(ScopeCheck.WARN);
    RecordingLogs.clear();
    enqueue(200, 200, 200);

    client.create(body());
    client.create(body());
    client.show(1);

    assertThat(RecordingLogs.warnings())
        .singleElement()
        .asString()
        .contains("PingApi.create needs pings:write")
        .contains("holds pings:read");
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void aCallOutOfReachIsRefusedAndNotSent() {
    PingApi client = reader(ScopeCheck.FAIL);
    enqueue(200);

    MissingScopeException e =
        catchThrowableOfType(MissingScopeException.class, () -> client.create(body()));
    ExecutionException later =
        catchThrowableOfType(ExecutionException.class, () -> client.createAsync(body()).get());

    assertThat(e.endpoint()).isEqualTo("PingApi.create");
    assertThat(e.missing()).isEqualTo(List.of("pings:write"));
    assertThat(e.held()).isEqualTo(List.of("pings:read"));
    assertThat(later).hasCauseInstanceOf(MissingScopeException.class);
    assertThat(server.getRequestCount()).isZero();
    client.show(1);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void offSaysNothingAndSends() {
    enqueue(200);

    reader(ScopeCheck.OFF).create(body());

    assertThat(RecordingLogs.warnings()).isEmpty();
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void scopesThatAreNotKnownAreNotChecked() {
    enqueue(200, 200, 200, 200);
    for (Credentials unknown :
        List.of(
            Credentials.oauthToken(SECRET),
            Credentials.refreshable(
                "sync", SECRET, TokenStore.memory(new TokenPair("t0ken", "r3fresh", null))),
            Credentials.bearer(() -> SECRET),
            Credentials.apiToken("jo@acme.com", SECRET))) {
      RecordingLogs.clear();
      PingApiClient.create(account().credentials(unknown).scopeCheck(ScopeCheck.FAIL).build())
          .create(body());

      assertThat(RecordingLogs.warnings()).isEmpty();
    }
  }

  @Test
  void aTokenThatReachesAllIsNotWarnedOf() {
    PingApiClient.create(
        account().credentials(Credentials.oauthToken(SECRET, "read", "write")).build());

    assertThat(RecordingLogs.warnings()).isEmpty();
  }

  @Test
  void whatAViewThatOnlyReadsLeavesOutIsNotWarnedOf() {
    Zendesk zendesk = account().credentials(Credentials.oauthToken(SECRET, "pings:read")).build();

    zendesk.bind(
        PingApi.class,
        Product.SUPPORT,
        Endpoint.of("PingApi.show", "GET", "api/v2/pings/{id}").requires("pings:read"));

    assertThat(RecordingLogs.warnings()).isEmpty();
  }
}
