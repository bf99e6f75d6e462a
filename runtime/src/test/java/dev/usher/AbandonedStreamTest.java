package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.support.Endpoint;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that come when their future was ended otherwise hold no connection. */
final class AbandonedStreamTest extends HttpTest {

  private final CountDownLatch ended = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);

  private final OkHttpClient okHttp =
      new OkHttpClient.Builder()
          .addInterceptor(
              chain -> {
                if (!awaited(ended)) {
                  throw new AssertionError("the future was not ended");
                }
                return chain.proceed(chain.request());
              })
          .eventListener(
              new EventListener() {
                @Override
                public void connectionReleased(Call call, Connection connection) {
                  released.countDown();
                }
              })
          .build();

  private static boolean awaited(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static Stream<ResponseType<?>> streams() {
    return Stream.of(
        ResponseType.stream(),
        ResponseType.stream().withMetadata(),
        ResponseType.streamedBody().optional(),
        ResponseType.streamedBody().optional().withMetadata());
  }

  @ParameterizedTest
  @MethodSource("streams")
  @SuppressWarnings("NullAway") // what nobody reads
  void theConnectionIsLetGo(ResponseType<?> type) {
    enqueue(200);
    Endpoint endpoint = Endpoint.of("PingApi.show", "GET", "api/v2/pings/1");
    Request request = new Request.Builder().url(server.url("/api/v2/pings/1")).build();
    CompletableFuture<?> future =
        account()
            .okHttpClient(okHttp)
            .build()
            .bind(PingApi.class, Product.SUPPORT, endpoint)
            .operation(endpoint, type)
            .callAsync(request);

    future.obtrudeValue(null);
    ended.countDown();

    assertThat(awaited(released)).isTrue();
  }
}
