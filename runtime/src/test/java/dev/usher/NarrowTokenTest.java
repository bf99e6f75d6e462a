package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.usher.logs.RecordingLogs;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A token that holds less than its credentials were told. */
final class NarrowTokenTest extends HttpTest {

  private static final String TOKEN = "s3cr3t-t0k";

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
}
