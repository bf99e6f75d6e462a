package dev.usher;

import com.squareup.moshi.Types;
import dev.usher.support.Binding;
import dev.usher.support.Endpoint;
import dev.usher.support.Operation;
import dev.usher.support.ResponseType;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import okhttp3.Request;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Url;

/** As generated. */
final class PingApiClient implements PingApi {
  private static final Endpoint SHOW =
      Endpoint.of("PingApi.show", "GET", "api/v2/pings/{id}").requires("pings:read");
  private static final Endpoint CREATE =
      Endpoint.of("PingApi.create", "POST", "api/v2/pings").requires("pings:write");
  private static final Endpoint CREATE_ONCE =
      Endpoint.of("PingApi.createOnce", "POST", "api/v2/pings")
          .requires("pings:write")
          .idempotent();
  private static final Endpoint AT = Endpoint.of("PingApi.at", "GET", "");

  private final Service service;
  private final Operation<Map<String, String>> show;
  private final Operation<Void> create;
  private final Operation<Map<String, String>> createOnce;
  private final Operation<Map<String, String>> at;

  private PingApiClient(Zendesk zendesk) {
    Binding binding = zendesk.bind(PingApi.class, Product.SUPPORT, SHOW, CREATE, CREATE_ONCE, AT);
    ResponseType<Map<String, String>> text =
        ResponseType.json(Types.newParameterizedType(Map.class, String.class, String.class));
    this.service = binding.service(Service.class);
    this.show = binding.operation(SHOW, text);
    this.create = binding.operation(CREATE, ResponseType.nothing());
    this.createOnce = binding.operation(CREATE_ONCE, text);
    this.at = binding.operation(AT, text);
  }

  static PingApiClient create(Zendesk zendesk) {
    return new PingApiClient(zendesk);
  }

  @Override
  public Map<String, String> show(long id) {
    return show.call(service.show(id));
  }

  @Override
  public CompletableFuture<Map<String, String>> showAsync(long id) {
    return show.callAsync(service.show(id));
  }

  @Override
  public Map<String, String> show(long id, CallOptions options) {
    return show.call(service.show(id), options);
  }

  @Override
  public CompletableFuture<Map<String, String>> showAsync(long id, CallOptions options) {
    return show.callAsync(service.show(id), options);
  }

  @Override
  public void create() {
    create.call(service.create());
  }

  @Override
  public void create(CallOptions options) {
    create.call(service.create(), options);
  }

  @Override
  public Map<String, String> createOnce() {
    return createOnce.call(service.create());
  }

  @Override
  public Map<String, String> at(String url) {
    return at.call(service.at(url));
  }

  @Override
  public Call<Map<String, String>> raw(long id) {
    return service.raw(id);
  }

  private interface Service {
    @GET("api/v2/pings/{id}")
    Request show(@Path("id") long id);

    @POST("api/v2/pings")
    Request create();

    @GET
    Request at(@Url String url);

    @GET("api/v2/pings/{id}")
    Call<Map<String, String>> raw(@Path("id") long id);
  }
}
