package dev.usher.micrometer;

import com.squareup.moshi.Types;
import dev.usher.Zendesk;
import dev.usher.support.Endpoint;
import dev.usher.support.Operation;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** What a generated client does, of one endpoint. */
final class PingClient {

  static final Endpoint SHOW = Endpoint.of("TicketsApi.show", "GET", "api/v2/tickets/{id}");

  private final Operation<Map<String, @Nullable Object>> show;
  private final URI url;

  PingClient(Zendesk zendesk, URI url) {
    this.show =
        zendesk
            .bind(PingClient.class, Product.SUPPORT, SHOW)
            .operation(
                SHOW,
                ResponseType.json(
                    Types.newParameterizedType(Map.class, String.class, Object.class)));
    this.url = url;
  }

  Map<String, @Nullable Object> show(long id) {
    return show.call(request(id));
  }

  CompletableFuture<Map<String, @Nullable Object>> showAsync(long id) {
    return show.callAsync(request(id));
  }

  private Request request(long id) {
    return new Request.Builder().url(url.resolve("api/v2/tickets/" + id).toString()).build();
  }
}
