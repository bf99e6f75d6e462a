package com.acme;

import com.squareup.moshi.Types;
import dev.usher.ApiResponse;
import dev.usher.CallOptions;
import dev.usher.Zendesk;
import dev.usher.support.Binding;
import dev.usher.support.Endpoint;
import dev.usher.support.JsonBody;
import dev.usher.support.Operation;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import okhttp3.Request;
import okhttp3.RequestBody;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** Client for {@link OrderedApi}. Generated: change the interface, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
public final class OrderedApiClient implements OrderedApi {
  private static final Endpoint UPDATE =
      Endpoint.of("OrderedApi.update", "PUT", "tickets/{id}").serializedBy("ticket:{id}");

  private static final Endpoint DELETE =
      Endpoint.of("OrderedApi.delete", "DELETE", "tickets/{id}").serializedBy("ticket:{id}");

  private static final Endpoint CREATE =
      Endpoint.of("OrderedApi.create", "POST", "tickets")
          .idempotent()
          .serializedBy("all \"new\" tickets");

  private static final Endpoint TAG =
      Endpoint.of("OrderedApi.tag", "PUT", "tickets/{id}/tags/{tag}/{kind}")
          .serializedBy("{tag} of {id}, {tag}");

  private static final Endpoint FIND =
      Endpoint.of("OrderedApi.find", "GET", "tickets/{ids}").serializedBy("{ids}");

  private final Service service;
  private final JsonBody<Map<String, String>> mapOfStringStringBody;
  private final Operation<String> update;
  private final Operation<Void> delete;
  private final Operation<ApiResponse<String>> create;
  private final Operation<Void> tag;
  private final Operation<Optional<String>> find;

  private OrderedApiClient(Binding binding) {
    this.service = binding.service(Service.class);
    this.mapOfStringStringBody =
        binding.<Map<String, String>>body(
            Types.newParameterizedType(Map.class, String.class, String.class), "ticket");
    this.update = binding.operation(UPDATE, ResponseType.json(String.class));
    this.delete = binding.operation(DELETE, ResponseType.nothing());
    this.create = binding.operation(CREATE, ResponseType.json(String.class).withMetadata());
    this.tag = binding.operation(TAG, ResponseType.nothing());
    this.find = binding.operation(FIND, ResponseType.json(String.class).optional());
  }

  /**
   * Creates a client that calls through {@code zendesk}.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static OrderedApiClient create(Zendesk zendesk) {
    return new OrderedApiClient(
        zendesk.bind(OrderedApi.class, Product.SUPPORT, UPDATE, DELETE, CREATE, TAG, FIND));
  }

  /**
   * Creates a client that only reads: what writes cannot be named through it.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static ReadOnly readOnly(Zendesk zendesk) {
    return new ReadOnlyClient(
        new OrderedApiClient(zendesk.bind(OrderedApi.class, Product.SUPPORT, FIND)));
  }

  /** {@code PUT tickets/{id}} */
  @Override
  public String update(long id, Map<String, String> change) {
    return update.serialized(id).call(service.update(id, mapOfStringStringBody.of(change)));
  }

  /** {@code DELETE tickets/{id}} */
  @Override
  public CompletableFuture<Void> delete(long delete, CallOptions options) {
    return this.delete.serialized(delete).callAsync(this.service.delete(delete), options);
  }

  /** {@code POST tickets} */
  @Override
  public CompletionStage<ApiResponse<String>> create(String key) {
    return create.serialized()
        .callAsync(service.create(), CallOptions.none().withIdempotencyKey(key));
  }

  /** {@code PUT tickets/{id}/tags/{tag}/{kind}} */
  @Override
  public void tag(String tag, String kind, Long service) {
    this.tag.serialized(tag, service).call(this.service.tag(tag, kind, service));
  }

  /** {@code GET tickets/{ids}} */
  @Override
  public Optional<String> find(String... ids) {
    return find.serialized((Object) ids).call(service.find(ids));
  }

  /** Those endpoints of {@link OrderedApi} that scopes for reading reach. */
  public interface ReadOnly {
    /**
     * {@code GET tickets/{ids}}, as {@link OrderedApi#find}.
     *
     * @param ids as there
     * @return as there
     */
    Optional<String> find(String... ids);
  }

  /** Passes on what reads, and hides that its client can do more. */
  private static final class ReadOnlyClient implements ReadOnly {
    private final OrderedApiClient client;

    private ReadOnlyClient(OrderedApiClient client) {
      this.client = client;
    }

    @Override
    public Optional<String> find(String... ids) {
      return client.find(ids);
    }
  }

  /** Retrofit builds the requests from this; the runtime sends them. */
  private interface Service {
    @PUT("tickets/{id}")
    Request update(@Path("id") long id, @Body RequestBody change);

    @DELETE("tickets/{id}")
    Request delete(@Path("id") long delete);

    @POST("tickets")
    Request create();

    @PUT("tickets/{id}/tags/{tag}/{kind}")
    Request tag(
        @Path(value = "tag", encoded = true) String tag,
        @Path("kind") String kind,
        @Path("id") Long service);

    @GET("tickets/{ids}")
    Request find(@Path("ids") String[] ids);
  }
}
