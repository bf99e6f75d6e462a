package dev.usher;

import com.squareup.moshi.Types;
import dev.usher.support.Binding;
import dev.usher.support.Endpoint;
import dev.usher.support.JsonBody;
import dev.usher.support.Operation;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import okhttp3.Request;
import okhttp3.RequestBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Url;

/** Client for {@link PingApi}. */
final class PingApiClient implements PingApi {
  private static final Endpoint SHOW =
      Endpoint.of("PingApi.show", "GET", "api/v2/pings/{id}").requires("pings:read");

  private static final Endpoint CREATE =
      Endpoint.of("PingApi.create", "POST", "api/v2/pings").requires("pings:write");

  private static final Endpoint CREATE_ONCE =
      Endpoint.of("PingApi.createOnce", "POST", "api/v2/pings")
          .requires("pings:write")
          .idempotent();

  private static final Endpoint REPLACE =
      Endpoint.of("PingApi.replace", "PUT", "api/v2/pings/{id}").requires("pings:write");

  private static final Endpoint CHANGE =
      Endpoint.of("PingApi.change", "PATCH", "api/v2/pings/{id}").requires("pings:write");

  private static final Endpoint DELETE =
      Endpoint.of("PingApi.delete", "DELETE", "api/v2/pings/{id}").requires("pings:write");

  private static final Endpoint AT = Endpoint.of("PingApi.at", "GET", "");

  private final Service service;
  private final JsonBody<Map<String, Double>> pingBody;
  private final Operation<Map<String, String>> show;
  private final Operation<Optional<Map<String, String>>> find;
  private final Operation<ApiResponse<Map<String, String>>> respond;
  private final Operation<InputStream> download;
  private final Operation<Void> create;
  private final Operation<ApiResponse<Map<String, String>>> createOnce;
  private final Operation<Void> replace;
  private final Operation<Void> change;
  private final Operation<Void> delete;
  private final Operation<Map<String, String>> at;

  private PingApiClient(Zendesk zendesk) {
    Binding binding =
        zendesk.bind(
            PingApi.class, Product.SUPPORT, SHOW, CREATE, CREATE_ONCE, REPLACE, CHANGE, DELETE, AT);
    ResponseType<Map<String, String>> text =
        ResponseType.json(Types.newParameterizedType(Map.class, String.class, String.class));
    this.service = binding.service(Service.class);
    this.pingBody =
        binding.body(Types.newParameterizedType(Map.class, String.class, Double.class), "ping");
    this.show = binding.operation(SHOW, text);
    this.find = binding.operation(SHOW, text.optional());
    this.respond = binding.operation(SHOW, text.withMetadata());
    this.download = binding.operation(SHOW, ResponseType.stream());
    this.create = binding.operation(CREATE, ResponseType.nothing());
    this.createOnce = binding.operation(CREATE_ONCE, text.withMetadata());
    this.replace = binding.operation(REPLACE, ResponseType.nothing());
    this.change = binding.operation(CHANGE, ResponseType.nothing());
    this.delete = binding.operation(DELETE, ResponseType.nothing());
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
  public Map<String, String> show(long id, CallOptions options) {
    return show.call(service.show(id), options);
  }

  @Override
  public CompletableFuture<Map<String, String>> showAsync(long id) {
    return show.callAsync(service.show(id));
  }

  @Override
  public CompletableFuture<Map<String, String>> showAsync(long id, CallOptions options) {
    return show.callAsync(service.show(id), options);
  }

  @Override
  public Optional<Map<String, String>> find(long id) {
    return find.call(service.show(id));
  }

  @Override
  public ApiResponse<Map<String, String>> respond(long id) {
    return respond.call(service.show(id));
  }

  @Override
  public Map<String, String> named(String name) {
    return show.call(service.named(name));
  }

  @Override
  public InputStream download(long id) {
    return download.call(service.show(id));
  }

  @Override
  public CompletableFuture<InputStream> downloadAsync(long id) {
    return download.callAsync(service.show(id));
  }

  @Override
  public void create(RequestBody body) {
    create.call(service.create(body));
  }

  @Override
  public void create(RequestBody body, CallOptions options) {
    create.call(service.create(body), options);
  }

  @Override
  public CompletableFuture<Void> createAsync(RequestBody body) {
    return create.callAsync(service.create(body));
  }

  @Override
  public ApiResponse<Map<String, String>> createOnce(RequestBody body) {
    return createOnce.call(service.create(body));
  }

  @Override
  public ApiResponse<Map<String, String>> createOnce(RequestBody body, CallOptions options) {
    return createOnce.call(service.create(body), options);
  }

  @Override
  public void replace(long id, RequestBody body) {
    replace.call(service.replace(id, body));
  }

  @Override
  public void change(long id, RequestBody body) {
    change.call(service.change(id, body));
  }

  @Override
  public void delete(long id) {
    delete.call(service.delete(id));
  }

  @Override
  public void convert(Object body) {
    create.call(service.convert(body));
  }

  @Override
  public void wrap(Map<String, Double> ping) {
    create.call(service.create(pingBody.of(ping)));
  }

  @Override
  public Map<String, String> at(String url) {
    return at.call(service.at(url));
  }

  @Override
  public Map<String, String> at(String url, CallOptions options) {
    return at.call(service.at(url), options);
  }

  @Override
  public void createAt(String url, RequestBody body, CallOptions options) {
    createOnce.call(service.createAt(url, body), options);
  }

  @Override
  public Map<String, String> declaredAt(String url, String trace, CallOptions options) {
    return at.call(service.declaredAt(url, trace), options);
  }

  @Override
  public Call<Map<String, String>> raw(long id) {
    return service.raw(id);
  }

  @Override
  public Call<Map<String, String>> rawAt(String url) {
    return service.rawAt(url);
  }

  private interface Service {
    @GET("api/v2/pings/{id}")
    Request show(@Path("id") long id);

    @GET("api/v2/pings/{name}")
    Request named(@Path("name") String name);

    @POST("api/v2/pings")
    Request create(@Body RequestBody body);

    @PUT("api/v2/pings/{id}")
    Request replace(@Path("id") long id, @Body RequestBody body);

    @PATCH("api/v2/pings/{id}")
    Request change(@Path("id") long id, @Body RequestBody body);

    @DELETE("api/v2/pings/{id}")
    Request delete(@Path("id") long id);

    @POST("api/v2/pings")
    Request convert(@Body Object body);

    @GET
    Request at(@Url String url);

    @POST
    Request createAt(@Url String url, @Body RequestBody body);

    @GET
    Request declaredAt(@Url String url, @Header("X-Trace") String trace);

    @GET("api/v2/pings/{id}")
    Call<Map<String, String>> raw(@Path("id") long id);

    @GET
    Call<Map<String, String>> rawAt(@Url String url);
  }
}
