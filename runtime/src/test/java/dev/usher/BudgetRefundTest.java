package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What puts retries back into an account's budget. */
final class BudgetRefundTest extends HttpTest {

  private static final int RETRIES = 100;

  private final AtomicReference<String> token = new AtomicReference<>(SECRET);

  private PingApi caller(AtomicReference<String> bearer) {
    return PingApiClient.create(
        account()
            .credentials(Credentials.bearer(bearer::get))
            .retryPolicy(policy().maxAttempts(2).build())
            .build());
  }

  private void useUpTheBudget(PingApi client) {
    for (int i = 0; i < RETRIES; i++) {
      enqueue(500, 500);
      assertThatThrownBy(() -> client.show(1)).isInstanceOf(ServerErrorException.class);
    }
  }

  @Test
  void callsThatWereNeverSentPutNothingBack() {
    PingApi client = caller(token);
    useUpTheBudget(client);
    token.set("");
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> client.show(1)).isInstanceOf(CredentialsException.class);
    }
    token.set(SECRET);

    enqueue(500);

    assertThatThrownBy(() -> client.show(1)).hasMessageContaining("too many calls");
    assertThat(server.getRequestCount()).isEqualTo(2 * RETRIES + 1);
  }

  @Test
  void fiveCallsThatSucceedPayForOneRetry() {
    PingApi client = caller(token);
    useUpTheBudget(client);
    for (int i = 0; i < 5; i++) {
      enqueue(200);
      client.show(1);
    }

    enqueue(500, 200);

    client.show(1);
    assertThat(server.getRequestCount()).isEqualTo(2 * RETRIES + 7);
  }
}
