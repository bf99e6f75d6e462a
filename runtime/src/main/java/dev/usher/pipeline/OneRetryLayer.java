package dev.usher.pipeline;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Keeps OkHttp from sending anything again by itself, so that Usher alone decides. OkHttp 5
 * re-sends after a lost connection and on 408, both of which {@code
 * retryOnConnectionFailure(false)} turns off; and on a 503 with {@code Retry-After: 0}, where a
 * value that fits no int makes it throw. So the header is renamed below the code that looks at it,
 * and given its name back right above.
 */
final class OneRetryLayer {

  private static final String HEADER = "Retry-After";
  private static final String HIDDEN = "Usher-Hidden-Retry-After";

  private OneRetryLayer() {}

  /** {@code client} without retries of its own. Whatever else it does, it goes on doing. */
  static OkHttpClient over(OkHttpClient client) {
    OkHttpClient.Builder builder = client.newBuilder().retryOnConnectionFailure(false);
    builder.addInterceptor(OneRetryLayer::show);
    builder.networkInterceptors().add(0, OneRetryLayer::hide);
    return builder.build();
  }

  private static Response hide(Interceptor.Chain chain) throws IOException {
    Request request = chain.request();
    @Nullable Exchange exchange = request.tag(Exchange.class);
    if (exchange != null) {
      exchange.markSent();
      request = CallHeaders.leaveAtHome(request, exchange);
    }
    return rename(chain.proceed(request), HEADER, HIDDEN);
  }

  private static Response show(Interceptor.Chain chain) throws IOException {
    return rename(chain.proceed(chain.request()), HIDDEN, HEADER);
  }

  private static Response rename(Response response, String from, String to) {
    if (response.code() != 503 && response.code() != 408) {
      return response;
    }
    @Nullable String value = response.header(from);
    return value == null
        ? response
        : response
            .newBuilder()
            .headers(
                response
                    .headers()
                    .newBuilder()
                    .removeAll(from)
                    .removeAll(to)
                    // A server may send what no client could: that is not refused here.
                    .addUnsafeNonAscii(to, value)
                    .build())
            .build();
  }
}
