package dev.usher.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Credentials;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Plain OkHttp with a credential: what the tests speak to the fake with. */
final class Client {

  private static final MediaType JSON = MediaType.get("application/json");
  private static final MediaType FORM = MediaType.get("application/x-www-form-urlencoded");
  private static final OkHttpClient HTTP =
      new OkHttpClient.Builder()
          .retryOnConnectionFailure(false)
          .callTimeout(30, TimeUnit.SECONDS)
          .build();

  private final OkHttpClient http;
  private final FakeZendesk fake;
  private final Headers headers;

  private Client(OkHttpClient http, FakeZendesk fake, Headers headers) {
    this.http = http;
    this.fake = fake;
    this.headers = headers;
  }

  /** With a token of these scopes. */
  static Client of(FakeZendesk fake, String... scopes) {
    return bearer(fake, fake.token(scopes));
  }

  static Client bearer(FakeZendesk fake, String token) {
    return anonymous(fake).with("Authorization", "Bearer " + token);
  }

  static Client basic(FakeZendesk fake, String user, String password) {
    return anonymous(fake).with("Authorization", Credentials.basic(user, password));
  }

  static Client anonymous(FakeZendesk fake) {
    return new Client(HTTP, fake, Headers.of());
  }

  Client with(String header, String value) {
    return new Client(http, fake, headers.newBuilder().set(header, value).build());
  }

  Client withReadTimeout(long milliseconds) {
    OkHttpClient impatient =
        http.newBuilder().readTimeout(milliseconds, TimeUnit.MILLISECONDS).build();
    return new Client(impatient, fake, headers);
  }

  Reply get(String path) {
    return send("GET", path, null);
  }

  Reply head(String path) {
    return send("HEAD", path, null);
  }

  Reply post(String path, String json) {
    return send("POST", path, RequestBody.create(json, JSON));
  }

  Reply postForm(String path, String form) {
    return send("POST", path, RequestBody.create(form, FORM));
  }

  Reply put(String path, String json) {
    return send("PUT", path, RequestBody.create(json, JSON));
  }

  Reply delete(String path) {
    return send("DELETE", path, null);
  }

  Reply delete(String path, String json) {
    return send("DELETE", path, RequestBody.create(json, JSON));
  }

  /** Sends to a path, or to a whole URL as answers give them. */
  private Reply send(String method, String path, @Nullable RequestBody body) {
    String url = fake.url().resolve(path).toString();
    Request request = new Request.Builder().url(url).headers(headers).method(method, body).build();
    try (Response response = http.newCall(request).execute()) {
      return new Reply(response.code(), response.headers(), response.body().string());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
