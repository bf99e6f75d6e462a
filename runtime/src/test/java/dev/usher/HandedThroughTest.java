package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/** Methods that return Retrofit's own {@code Call}. */
final class HandedThroughTest extends HttpTest {

  @Test
  void executingIsAuthenticatedAndDecoded() throws IOException {
    enqueue(200);

    Response<Map<String, String>> response = client().raw(3).execute();

    assertThat(response.body()).isEqualTo(Map.of("a", "b"));
    assertThat(request().getHeaders().get("Authorization")).isEqualTo("Bearer " + SECRET);
  }

  @Test
  void enqueueingIsAuthenticatedAndDecoded() throws Exception {
    enqueue(200);
    CompletableFuture<Map<String, String>> body = new CompletableFuture<>();

    client()
        .raw(3)
        .enqueue(
            new Callback<>() {
              @Override
              public void onResponse(
                  Call<Map<String, String>> call, Response<Map<String, String>> response) {
                body.complete(response.body());
              }

              @Override
              public void onFailure(Call<Map<String, String>> call, Throwable failure) {
                body.completeExceptionally(failure);
              }
            });

    assertThat(body.get(20, TimeUnit.SECONDS)).isEqualTo(Map.of("a", "b"));
    assertThat(request().getHeaders().get("Authorization")).isEqualTo("Bearer " + SECRET);
  }

  @Test
  void aSupplierThatThrowsIsToldToTheCallback() throws Exception {
    Credentials credentials =
        Credentials.bearer(
            () -> {
              throw new IllegalStateException("vault is sealed");
            });
    CompletableFuture<Throwable> told = new CompletableFuture<>();

    PingApiClient.create(account().credentials(credentials).build())
        .raw(3)
        .enqueue(
            new Callback<>() {
              @Override
              public void onResponse(
                  Call<Map<String, String>> call, Response<Map<String, String>> response) {
                told.completeExceptionally(new AssertionError("answered"));
              }

              @Override
              public void onFailure(Call<Map<String, String>> call, Throwable failure) {
                told.complete(failure);
              }
            });

    assertThat(told.get(20, TimeUnit.SECONDS))
        .isInstanceOf(IOException.class)
        .hasCauseInstanceOf(CredentialsException.class);
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void aRefusalIsTheCallersAndSentOnce() throws IOException {
    enqueue(500, 200);

    Response<Map<String, String>> response = client().raw(3).execute();

    assertThat(response.code()).isEqualTo(500);
    assertThat(response.errorBody().string()).contains("E500");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void aCloneIsSentAnew() throws IOException {
    enqueue(200, 200);
    Call<Map<String, String>> call = client().raw(3);

    call.execute();
    Call<Map<String, String>> clone = call.clone();

    assertThat(call.isExecuted()).isTrue();
    assertThat(clone.isExecuted()).isFalse();
    assertThat(clone.execute().body()).isEqualTo(Map.of("a", "b"));
    assertThatThrownBy(call::execute).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aCancelledCallIsNotSent() {
    Call<Map<String, String>> call = client().raw(3);

    call.cancel();

    assertThat(call.isCanceled()).isTrue();
    assertThatThrownBy(call::execute).isInstanceOf(IOException.class);
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void itsTimeoutHolds() {
    server.enqueue(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    Call<Map<String, String>> call = client().raw(3);

    call.timeout().timeout(50, TimeUnit.MILLISECONDS);

    assertThatThrownBy(call::execute).isInstanceOf(IOException.class).hasMessage("timeout");
  }

  @Test
  void itsRequestHoldsNoCredential() {
    assertThat(client().raw(3).request().headers().names()).doesNotContain("Authorization");
  }
}
