package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.MockResponse;
import okhttp3.OkHttpClient;
import okhttp3.logging.HttpLoggingInterceptor;
import org.junit.jupiter.api.Test;

/** OkHttp's own logging interceptor, at its most talkative, above the network and below. */
final class LoggingInterceptorTest extends HttpTest {

  private final List<String> lines = new CopyOnWriteArrayList<>();

  private HttpLoggingInterceptor talkative() {
    HttpLoggingInterceptor logging = new HttpLoggingInterceptor(lines::add);
    logging.setLevel(HttpLoggingInterceptor.Level.BODY);
    return logging;
  }

  private PingApi pings(HttpLoggingInterceptor logging) {
    OkHttpClient client =
        new OkHttpClient.Builder().addInterceptor(logging).addNetworkInterceptor(logging).build();
    return PingApiClient.create(
        account()
            .credentials(Credentials.clientCredentials("client", SECRET, "pings"))
            .okHttpClient(client)
            .build());
  }

  private void issue(String token) {
    server.enqueue(new MockResponse.Builder().body("{\"access_token\":\"" + token + "\"}").build());
  }

  @Test
  void toldToRedactTheHeaderItPrintsNoCredential() throws IOException {
    HttpLoggingInterceptor logging = talkative();
    logging.redactHeader("Authorization");
    PingApi pings = pings(logging);
    issue("t0ken-to-hide");
    enqueue(200, 200, 200);

    pings.show(1);
    pings.showAsync(1).join();
    pings.raw(1).execute();

    assertThat(lines)
        .anyMatch(line -> line.endsWith("/api/v2/pings/1"))
        .contains("Authorization: ██")
        .noneMatch(line -> line.contains("t0ken-to-hide"));
  }

  @Test
  void theRequestForATokenIsNoneOfItsBusinessEvenUntold() {
    PingApi pings = pings(talkative());
    issue("t0ken");
    enqueue(200);

    pings.show(1);

    assertThat(lines)
        .contains("Authorization: Bearer t0ken")
        .noneMatch(line -> line.contains("/oauth/tokens") || line.contains(SECRET));
  }
}
