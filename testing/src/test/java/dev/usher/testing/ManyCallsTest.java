package dev.usher.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.Credentials;
import dev.usher.TokenStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ten thousand calls while a token ends. */
final class ManyCallsTest {

  private static final int CALLS = 10_000;

  private final MovableClock clock = new MovableClock();
  private final FakeZendesk fake =
      FakeZendesk.builder().clock(clock).requestsPerMinute(1_000_000).ticket(Map.of()).start();
  private final ExecutorService threads = Executors.newFixedThreadPool(16);

  @AfterEach
  void stop() {
    threads.shutdownNow();
    fake.close();
  }

  private long tokenRequests() {
    return fake.requests().stream()
        .filter(request -> request.path().equals("/oauth/tokens"))
        .count();
  }

  @Test
  void oneRenewalServesThemAll() {
    fake.oauth().client("sync", "s3cr3t");
    TokenStore store = TokenStore.memory(fake.oauth().refreshToken("sync", "tickets:read"));
    TagsClient client =
        TagsClient.of(fake, clock, Credentials.refreshable("sync", "s3cr3t", store));
    client.call();
    assertThat(tokenRequests()).isEqualTo(1);

    AtomicInteger answered = new AtomicInteger();
    List<CompletableFuture<?>> calls = new ArrayList<>();
    for (int i = 0; i < CALLS / 2; i++) {
      if (i == CALLS / 4) {
        clock.advance(Duration.ofMinutes(30));
      }
      calls.add(client.callAsync().thenRun(answered::incrementAndGet));
      calls.add(
          CompletableFuture.supplyAsync(client::call, threads).thenRun(answered::incrementAndGet));
    }
    CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).join();

    assertThat(answered).hasValue(CALLS);
    assertThat(tokenRequests()).isEqualTo(2);
  }

  @Test
  void oneRenewalServesAllWhoseTokenTurnsOutToBeInvalid() {
    fake.oauth().client("sync", "s3cr3t", "tickets:read");
    TagsClient client =
        TagsClient.of(fake, clock, Credentials.clientCredentials("sync", "s3cr3t", "tickets:read"));
    client.call();
    fake.oauth().endAccessTokens();

    List<CompletableFuture<?>> calls = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      calls.add(client.callAsync());
      calls.add(CompletableFuture.supplyAsync(client::call, threads));
    }
    CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).join();

    assertThat(tokenRequests()).isEqualTo(2);
  }

  @Test
  void allThatWaitedForARenewalThatFailsAreTold() {
    fake.oauth().client("sync", "s3cr3t");
    String refreshToken = fake.oauth().refreshToken("sync", "tickets:read");
    TokenStore store = TokenStore.memory(refreshToken);
    TagsClient client =
        TagsClient.of(fake, clock, Credentials.refreshable("sync", "s3cr3t", store));
    fake.revoke(refreshToken);

    List<CompletableFuture<Boolean>> calls = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      calls.add(client.callAsync().handle((tags, failure) -> failure != null));
    }

    assertThat(calls).allMatch(CompletableFuture::join);
    assertThat(tokenRequests()).isEqualTo(1);
  }
}
