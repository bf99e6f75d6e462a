package dev.usher;

import dev.usher.support.Binding;
import dev.usher.support.Endpoint;
import dev.usher.support.Operation;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import java.util.concurrent.CompletableFuture;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** A client of serialized endpoints, as the generator writes it. */
final class SerialApi {
  private static final Endpoint UPDATE =
      Endpoint.of("SerialApi.update", "PUT", "api/v2/tickets/{id}").serializedBy("ticket:{id}");

  private final Service service;
  private final Operation<Void> update;

  private SerialApi(Zendesk zendesk) {
    Binding binding = zendesk.bind(SerialApi.class, Product.SUPPORT, UPDATE);
    this.service = binding.service(Service.class);
    this.update = binding.operation(UPDATE, ResponseType.nothing());
  }

  static SerialApi create(Zendesk zendesk) {
    return new SerialApi(zendesk);
  }

  void update(@Nullable String id, String call) {
    update.serialized(id).call(service.update(id, call));
  }

  void update(String id, String call, CallOptions options) {
    update.serialized(id).call(service.update(id, call), options);
  }

  CompletableFuture<Void> updateAsync(@Nullable String id, String call) {
    return update.serialized(id).callAsync(service.update(id, call));
  }

  CompletableFuture<Void> updateAsync(String id, String call, CallOptions options) {
    return update.serialized(id).callAsync(service.update(id, call), options);
  }

  private interface Service {
    @PUT("api/v2/tickets/{id}")
    Request update(@Path("id") @Nullable String id, @Query("call") String call);
  }
}
