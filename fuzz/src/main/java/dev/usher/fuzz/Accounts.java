package dev.usher.fuzz;

import dev.usher.Credentials;
import dev.usher.RateLimiter;
import dev.usher.Zendesk;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;

/** The client under test, once for each kind of credential. */
final class Accounts {

  private static final String TOKEN = "5ecre7".repeat(12);
  private static final String API_TOKEN = "5ecre7".repeat(6) + "abcd";
  private static final String JWT = "eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3MDAwMDAwMDB9.5ecre7";
  private static final long MOST_JSON = 8 * 1024 * 1024;

  /** What no text may hold. */
  static final String SECRET = "5ecre7";

  private Accounts() {}

  static List<TicketsApi> over(OkHttpClient network) {
    return Stream.of(
            Credentials.oauthToken(TOKEN, "tickets:read"),
            Credentials.oauthToken(TOKEN),
            Credentials.oauthToken(API_TOKEN, "read", "write"),
            Credentials.apiToken("agent@example.com", API_TOKEN),
            Credentials.bearer(() -> JWT))
        .map(who -> (TicketsApi) TicketsApiClient.create(zendesk(who, network)))
        .toList();
  }

  private static Zendesk zendesk(Credentials who, OkHttpClient network) {
    return Zendesk.builder()
        .baseUrl("http://127.0.0.1")
        .credentials(who)
        .okHttpClient(network)
        .maxJsonBytes(MOST_JSON)
        // Answers that never were a 429 become one here: nobody is to wait for what they ask.
        .rateLimiter(RateLimiter.none())
        .build();
  }
}
