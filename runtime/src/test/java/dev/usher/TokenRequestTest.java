package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.usher.logs.RecordingLogs;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where requests for tokens go, what they hold back, and which calls are sent again. */
final class TokenRequestTest extends HttpTest {

  private static final String INVALID = "{\"error\":\"invalid_token\"}";

  private Zendesk.Builder minting() {
    return account()
        .credentials(Credentials.clientCredentials("sync", SECRET, "pings:read", "pings:write"));
  }

  private PingApi pings() {
    return PingApiClient.create(minting().build());
  }

  private static MockResponse token(String token) {
    return new MockResponse.Builder()
        .body("{\"access_token\":\"" + token + "\",\"expires_in\":1800}")
        .build();
  }

  private static MockResponse invalid() {
    return new MockResponse.Builder().code(401).body(INVALID).build();
  }

  private List<String> paths() {
    List<String> paths = new ArrayList<>();
    for (int i = server.getRequestCount(); i > 0; i--) {
      paths.add(request().getUrl().encodedPath());
    }
    return paths;
  }

  @Test
  void aRedirectIsNotFollowedWithTheSecret() throws IOException {
    try (MockWebServer elsewhere = new MockWebServer()) {
      elsewhere.start();
      server.enqueue(answer(307, "Location", elsewhere.url("/oauth/tokens").toString()));

      assertThatThrownBy(() -> pings().show(1))
          .isInstanceOf(CredentialsException.class)
          .hasMessageContaining("was redirected");
      assertThat(elsewhere.getRequestCount()).isZero();
    }
  }

  @Test
  void theUsersInterceptorsSeeNoSecret() {
    server.enqueue(token("t0ken"));
    enqueue(200);
    List<String> seen = new CopyOnWriteArrayList<>();
    OkHttpClient logging =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  seen.add(chain.request().url().encodedPath());
                  return chain.proceed(chain.request());
                })
            .addNetworkInterceptor(
                chain -> {
                  seen.add(chain.request().url().encodedPath());
                  return chain.proceed(chain.request());
                })
            .build();

    PingApiClient.create(minting().okHttpClient(logging).build()).show(1);

    assertThat(seen).containsOnly("/api/v2/pings/1");
    assertThat(paths()).containsExactly("/oauth/tokens", "/api/v2/pings/1");
  }

  @Test
  void whatPassesIsTriedAgainAsTheCallWouldBe() {
    enqueue(503, 429);
    server.enqueue(token("t0ken"));
    enqueue(200);

    PingApiClient.create(minting().retryPolicy(policy().build()).build()).show(1);

    assertThat(time.waits()).hasSize(2);
    assertThat(paths())
        .containsExactly("/oauth/tokens", "/oauth/tokens", "/oauth/tokens", "/api/v2/pings/1");
  }

  @Test
  void aWriteThatHadNoTokenYetWasNotSentAndIsTriedAgain() {
    enqueue(503);
    server.enqueue(token("t0ken"));
    enqueue(200);

    PingApiClient.create(minting().retryPolicy(policy().build()).build()).create(body());

    assertThat(paths()).containsExactly("/oauth/tokens", "/oauth/tokens", "/api/v2/pings");
  }

  @Test
  void aCallToAnotherHostGetsNoToken() throws IOException {
    try (MockWebServer elsewhere = new MockWebServer()) {
      elsewhere.start();
      elsewhere.enqueue(answer(200));

      pings().at(elsewhere.url("/x").toString());

      assertThat(server.getRequestCount()).isZero();
    }
  }

  @Test
  void aWriteIsSentAgainAfterAnInvalidTokenWithTheSameKey() {
    server.enqueue(token("old"));
    server.enqueue(invalid());
    server.enqueue(token("new"));
    enqueue(200);

    pings().createOnce(body());

    request();
    RecordedRequest first = request();
    request();
    RecordedRequest second = request();
    assertThat(first.getHeaders().get("Authorization")).isEqualTo("Bearer old");
    assertThat(second.getHeaders().get("Authorization")).isEqualTo("Bearer new");
    assertThat(second.getHeaders().get("Idempotency-Key"))
        .isEqualTo(first.getHeaders().get("Idempotency-Key"));
  }

  @Test
  void another401AndABodyThatCannotBeRepeatedAreFinal() {
    server.enqueue(token("t0ken"));
    enqueue(401);
    server.enqueue(invalid());
    PingApi pings = pings();

    assertThatThrownBy(() -> pings.show(1)).isInstanceOf(UnauthorizedException.class);
    assertThatThrownBy(() -> pings.create(once())).isInstanceOf(UnauthorizedException.class);
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  private static RequestBody once() {
    return new RequestBody() {
      @Override
      public MediaType contentType() {
        return MediaType.get("application/json");
      }

      @Override
      public boolean isOneShot() {
        return true;
      }

      @Override
      public void writeTo(BufferedSink sink) throws IOException {
        sink.writeUtf8("{}");
      }
    };
  }

  @Test
  void aCallThatIsHandedThroughGetsATokenToo() throws IOException {
    server.enqueue(token("t0ken"));
    enqueue(200);

    pings().raw(1).execute();

    assertThat(headers("Authorization")).containsExactly("null", "Bearer t0ken");
  }

  @Test
  void anAnswerThatIsNoneIsToldWithoutWhatItHolds() {
    server.enqueue(new MockResponse.Builder().body("{\"access_token\":\"s p4ce\"}").build());
    server.enqueue(new MockResponse.Builder().code(400).body("{\"error\":\"s p4ce\"}").build());

    assertThatThrownBy(() -> pings().show(1))
        .isInstanceOf(CredentialsException.class)
        .hasMessageContaining("Zendesk refused the request for a token")
        .satisfies(
            e -> {
              StringWriter trace = new StringWriter();
              e.printStackTrace(new PrintWriter(trace));
              assertThat(trace.toString()).doesNotContain("p4ce", SECRET);
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403})
  void aRefusalSaysTheSameWhateverTheServerAddsToIt(int status) {
    Set<String> messages = new HashSet<>();
    for (String words : List.of("", "client sync is locked", "secret " + SECRET + " is old")) {
      server.enqueue(
          new MockResponse.Builder()
              .code(status)
              .body("{\"error\":\"invalid_client\",\"error_description\":\"%s\"}".formatted(words))
              .build());
      messages.add(catchThrowable(() -> pings().show(1)).getMessage());
    }

    assertThat(messages).singleElement().asString().contains("(invalid_client)");
  }

  @Test
  void lessThanWasAskedForIsWarnedOf() {
    RecordingLogs.clear();
    server.enqueue(
        new MockResponse.Builder()
            .body("{\"access_token\":\"t0ken\",\"scope\":\"pings:read\"}")
            .build());
    enqueue(200, 200);
    PingApi pings = pings();

    pings.show(1);
    pings.show(2);

    assertThat(RecordingLogs.warnings())
        .filteredOn(line -> line.contains("granted less"))
        .hasSize(1)
        .allMatch(line -> line.contains("pings:write missing"));
    assertThat(RecordingLogs.lines()).noneMatch(line -> line.contains(SECRET));
  }

  @Test
  void anInterruptEndsAWaitButNotTheRenewal() {
    CountDownLatch answer = holdTokens();
    PingApi pings =
        PingApiClient.create(minting().retryPolicy(policy().maxAttempts(1).build()).build());

    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> pings.show(1))
        .isInstanceOf(TransportException.class)
        .hasStackTraceContaining("interrupted while waiting for an access token");
    assertThat(Thread.interrupted()).isTrue();

    answer.countDown();
    assertThat(pings.show(1)).isEqualTo(Map.of("a", "b"));
    assertThat(paths()).containsExactly("/oauth/tokens", "/api/v2/pings/1");
  }

  @Test
  void asynchronousCallsThatWaitForATokenHoldNoThread() {
    CountDownLatch answer = holdTokens();
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(0, 100, 1, TimeUnit.SECONDS, new SynchronousQueue<>());
    OkHttpClient client =
        new OkHttpClient.Builder().dispatcher(new okhttp3.Dispatcher(threads)).build();
    PingApi pings =
        PingApiClient.create(
            minting().okHttpClient(client).rateLimiter(RateLimiter.none()).build());

    List<CompletableFuture<?>> calls = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      calls.add(pings.showAsync(i));
    }
    calls.get(0).cancel(true);

    assertThat(threads.getPoolSize()).isZero();
    answer.countDown();
    calls.subList(1, calls.size()).forEach(CompletableFuture::join);
    assertThat(server.getRequestCount()).isEqualTo(500);
    threads.shutdown();
  }

  /** From now on tokens wait for the latch, and pings are answered. */
  private CountDownLatch holdTokens() {
    CountDownLatch answer = new CountDownLatch(1);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            if (!request.getUrl().encodedPath().equals("/oauth/tokens")) {
              return answer(200);
            }
            answer.await();
            return token("t0ken");
          }
        });
    return answer;
  }
}
