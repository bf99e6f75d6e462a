package dev.usher.oauth;

import com.squareup.moshi.JsonWriter;
import dev.usher.pipeline.NoTokenException;
import dev.usher.retry.UnsentException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Authenticator;
import okhttp3.CookieJar;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * {@code /oauth/tokens} of one account. It goes to that host alone, follows no redirect, and passes
 * none of the user's interceptors: one that logs would log the client's secret. Blocks;
 * thread-safe.
 */
public final class TokenEndpoint {

  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final long LONGEST = 64 * 1024;

  private final OkHttpClient client;
  private final HttpUrl url;
  private final InstantSource clock;

  /**
   * The endpoint of an account.
   *
   * @param client whose connections, proxy and TLS are used
   * @param base where the account is
   * @param clock what tells when tokens end
   */
  public TokenEndpoint(OkHttpClient client, HttpUrl base, InstantSource clock) {
    OkHttpClient.Builder bare = client.newBuilder();
    bare.interceptors().clear();
    bare.networkInterceptors().clear();
    bare.addNetworkInterceptor(TokenEndpoint::mark);
    this.client =
        bare.followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .authenticator(Authenticator.NONE)
            .cookieJar(CookieJar.NO_COOKIES)
            .eventListener(EventListener.NONE)
            .cache(null)
            .callTimeout(TIMEOUT)
            .build();
    this.url = base.newBuilder().addPathSegments("oauth/tokens").build();
    this.clock = clock;
  }

  /** The time. */
  Instant now() {
    return clock.instant();
  }

  /** The time, in milliseconds since 1970. */
  long millis() {
    return clock.millis();
  }

  /**
   * Asks for a token.
   *
   * @param asked the members of the request
   * @throws NoTokenException if Zendesk refuses
   * @throws LostAnswerException if it may have issued one that did not arrive
   * @throws IOException if it surely did not, for a reason that may pass
   */
  public TokenAnswer ask(Map<String, Object> asked) throws IOException {
    AtomicBoolean sent = new AtomicBoolean();
    Request request =
        new Request.Builder()
            .url(url)
            .header("Accept", "application/json")
            .tag(AtomicBoolean.class, sent)
            .post(body(asked))
            .build();
    int status;
    String body;
    try (Response response = client.newCall(request).execute()) {
      status = response.code();
      body = response.peekBody(LONGEST).string();
    } catch (IOException | IllegalArgumentException e) {
      if (!sent.get() && e instanceof IOException unsent) {
        throw unsent;
      }
      throw new LostAnswerException("no access token: /oauth/tokens did not answer", e);
    }
    return read(status, body);
  }

  private static RequestBody body(Map<String, Object> members) throws IOException {
    Buffer json = new Buffer();
    try (JsonWriter writer = JsonWriter.of(json)) {
      writer.jsonValue(members);
    }
    return RequestBody.create(json.readByteString(), JSON);
  }

  /** Notes that a connection carries the request, and lets OkHttp not repeat it by itself. */
  private static Response mark(Interceptor.Chain chain) throws IOException {
    @Nullable AtomicBoolean sent = chain.request().tag(AtomicBoolean.class);
    if (sent != null) {
      sent.set(true);
    }
    return chain.proceed(chain.request()).newBuilder().removeHeader("Retry-After").build();
  }

  private static TokenAnswer read(int status, String body) throws IOException {
    if (status / 100 == 2) {
      return TokenAnswer.read(body)
          .orElseThrow(
              () ->
                  new LostAnswerException(
                      "no access token: /oauth/tokens answered something else", null));
    }
    if (status == 429 || status == 503) {
      throw new UnsentException("no access token now: /oauth/tokens answered " + status, null);
    }
    if (status >= 500 || status == 408) {
      throw new LostAnswerException("no access token: /oauth/tokens answered " + status, null);
    }
    throw TokenRefusal.of(status, TokenAnswer.members(body).getOrDefault("error", "")).exception();
  }
}
