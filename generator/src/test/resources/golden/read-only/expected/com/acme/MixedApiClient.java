package com.acme;

import com.squareup.moshi.Types;
import dev.usher.CallOptions;
import dev.usher.Zendesk;
import dev.usher.support.Binding;
import dev.usher.support.Endpoint;
import dev.usher.support.JsonBody;
import dev.usher.support.Operation;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import okhttp3.Request;
import okhttp3.RequestBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Client for {@link MixedApi}. Generated: change the interface, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
public final class MixedApiClient implements MixedApi {
  private static final Endpoint FIND =
      Endpoint.of("MixedApi.find", "GET", "api/v2/tickets/{id}").requires("tickets:read");

  private static final Endpoint FIND_2 =
      Endpoint.of("MixedApi.find", "GET", "api/v2/tickets").requires("tickets:read");

  private static final Endpoint PREVIEW =
      Endpoint.of("MixedApi.preview", "POST", "api/v2/views/preview").requires("ticket_views:read");

  private static final Endpoint SEARCH =
      Endpoint.of("MixedApi.search", "GET", "api/v2/search").requires("read");

  private static final Endpoint MANY =
      Endpoint.of("MixedApi.many", "GET", "api/v2/many").requires("users:read", "groups:read");

  private static final Endpoint OLD =
      Endpoint.of("MixedApi.old", "GET", "api/v2/old").requires("tickets:read");

  private static final Endpoint MARK_SEEN =
      Endpoint.of("MixedApi.markSeen", "GET", "api/v2/tickets/{id}/seen").requires("tickets:write");

  private static final Endpoint BOTH =
      Endpoint.of("MixedApi.both", "GET", "api/v2/both").requires("tickets:read", "users:write");

  private static final Endpoint AS_ANOTHER =
      Endpoint.of("MixedApi.asAnother", "GET", "api/v2/as").requires("impersonate");

  private static final Endpoint DELETE =
      Endpoint.of("MixedApi.delete", "DELETE", "api/v2/tickets/{id}").requires("tickets:write");

  private static final Endpoint ONE =
      Endpoint.of("MixedApi.one", "GET", "api/v2/thing").requires("tickets:read");

  private static final Endpoint PROBE =
      Endpoint.of("MixedApi.probe", "HEAD", "api/v2/things").requires("tickets:read");

  private final Service service;
  private final JsonBody<Map<String, String>> mapOfStringStringBody;
  private final Operation<Optional<Map<String, String>>> find;
  private final Operation<List<String>> find2;
  private final Operation<List<String>> preview;
  private final Operation<com.acme.ReadOnly> many;
  private final Operation<String> old;
  private final Operation<Void> markSeen;
  private final Operation<String> both;
  private final Operation<String> asAnother;
  private final Operation<Void> delete;
  private final Operation<Map<String, String>> one;
  private final Operation<Void> probe;

  private MixedApiClient(Binding binding) {
    this.service = binding.service(Service.class);
    this.mapOfStringStringBody =
        binding.<Map<String, String>>body(
            Types.newParameterizedType(Map.class, String.class, String.class), "view");
    this.find =
        binding.operation(
            FIND,
            ResponseType.<Map<String, String>>json(
                    Types.newParameterizedType(Map.class, String.class, String.class))
                .unwrap("ticket")
                .optional());
    this.find2 =
        binding.operation(
            FIND_2,
            ResponseType.<List<String>>json(Types.newParameterizedType(List.class, String.class)));
    this.preview =
        binding.operation(
            PREVIEW,
            ResponseType.<List<String>>json(Types.newParameterizedType(List.class, String.class)));
    this.many = binding.operation(MANY, ResponseType.json(com.acme.ReadOnly.class));
    this.old = binding.operation(OLD, ResponseType.json(String.class));
    this.markSeen = binding.operation(MARK_SEEN, ResponseType.nothing());
    this.both = binding.operation(BOTH, ResponseType.json(String.class));
    this.asAnother = binding.operation(AS_ANOTHER, ResponseType.json(String.class));
    this.delete = binding.operation(DELETE, ResponseType.nothing());
    this.one =
        binding.operation(
            ONE,
            ResponseType.<Map<String, String>>json(
                Types.newParameterizedType(Map.class, String.class, String.class)));
    this.probe = binding.operation(PROBE, ResponseType.nothing());
  }

  /**
   * Creates a client that calls through {@code zendesk}.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static MixedApiClient create(Zendesk zendesk) {
    return new MixedApiClient(
        zendesk.bind(
            MixedApi.class,
            Product.SUPPORT,
            FIND,
            FIND_2,
            PREVIEW,
            SEARCH,
            MANY,
            OLD,
            MARK_SEEN,
            BOTH,
            AS_ANOTHER,
            DELETE,
            ONE,
            PROBE));
  }

  /**
   * Creates a client that only reads: what writes cannot be named through it.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static ReadOnly readOnly(Zendesk zendesk) {
    return new ReadOnlyClient(
        new MixedApiClient(
            zendesk.bind(
                MixedApi.class,
                Product.SUPPORT,
                FIND,
                FIND_2,
                PREVIEW,
                SEARCH,
                MANY,
                OLD,
                ONE,
                PROBE)));
  }

  /** {@code GET api/v2/tickets/{id}} */
  @Override
  public Optional<Map<String, String>> find(long id) {
    return find.call(service.find(id));
  }

  /** {@code GET api/v2/tickets} */
  @Override
  public List<String> find(String client, CallOptions options) {
    return find2.call(service.find2(client), options);
  }

  /** {@code POST api/v2/views/preview} */
  @Override
  public CompletableFuture<List<String>> preview(Map<String, String> view) {
    return preview.callAsync(service.preview(mapOfStringStringBody.of(view)));
  }

  /** {@code GET api/v2/search} */
  @Override
  public <T extends Exception> Call<List<String>> search(String query) throws T {
    return service.search(query);
  }

  /** {@code GET api/v2/many} */
  @Override
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final com.acme.ReadOnly many(List<String>... ids) {
    return many.call(service.many(ids));
  }

  /**
   * {@code GET api/v2/old}
   *
   * @deprecated as {@code MixedApi.old} is
   */
  @Override
  @Deprecated
  public String old() {
    return old.call(service.old());
  }

  /** {@code GET api/v2/tickets/{id}/seen} */
  @Override
  public void markSeen(long id) {
    markSeen.call(service.markSeen(id));
  }

  /** {@code GET api/v2/both} */
  @Override
  public String both() {
    return both.call(service.both());
  }

  /** {@code GET api/v2/as} */
  @Override
  public String asAnother() {
    return asAnother.call(service.asAnother());
  }

  /** {@code DELETE api/v2/tickets/{id}} */
  @Override
  public void delete(long id) {
    delete.call(service.delete(id));
  }

  /** {@code GET api/v2/thing} */
  @Override
  public Map<String, String> one() throws IOException {
    return one.call(service.one());
  }

  /** {@code HEAD api/v2/things} */
  @Override
  public void probe() {
    probe.call(service.probe());
  }

  /** Those endpoints of {@link MixedApi} that scopes for reading reach. */
  public interface ReadOnly {
    /**
     * {@code GET api/v2/tickets/{id}}, as {@link MixedApi#find}.
     *
     * @param id as there
     * @return as there
     */
    Optional<Map<String, String>> find(long id);

    /**
     * {@code GET api/v2/tickets}, as {@link MixedApi#find}.
     *
     * @param client as there
     * @param options as there
     * @return as there
     */
    List<String> find(String client, CallOptions options);

    /**
     * {@code POST api/v2/views/preview}, as {@link MixedApi#preview}.
     *
     * @param view as there
     * @return as there
     */
    CompletableFuture<List<String>> preview(Map<String, String> view);

    /**
     * {@code GET api/v2/search}, as {@link MixedApi#search}.
     *
     * @param <T> as there
     * @param query as there
     * @return as there
     * @throws T as there
     */
    <T extends Exception> Call<List<String>> search(String query) throws T;

    /**
     * {@code GET api/v2/many}, as {@link MixedApi#many}.
     *
     * @param ids as there
     * @return as there
     */
    @SuppressWarnings("unchecked")
    com.acme.ReadOnly many(List<String>... ids);

    /**
     * {@code GET api/v2/old}, as {@link MixedApi#old}.
     *
     * @return as there
     * @deprecated as {@code MixedApi.old} is
     */
    @Deprecated
    String old();

    /**
     * {@code GET api/v2/thing}, as {@link MixedApi#one}.
     *
     * @return as there
     * @throws IOException as there
     */
    Map<String, String> one() throws IOException;

    /** {@code HEAD api/v2/things}, as {@link MixedApi#probe}. */
    void probe();
  }

  /** Passes on what reads, and hides that its client can do more. */
  private static final class ReadOnlyClient implements ReadOnly {
    private final MixedApiClient client;

    private ReadOnlyClient(MixedApiClient client) {
      this.client = client;
    }

    @Override
    public Optional<Map<String, String>> find(long id) {
      return client.find(id);
    }

    @Override
    public List<String> find(String client, CallOptions options) {
      return this.client.find(client, options);
    }

    @Override
    public CompletableFuture<List<String>> preview(Map<String, String> view) {
      return client.preview(view);
    }

    @Override
    public <T extends Exception> Call<List<String>> search(String query) throws T {
      return client.search(query);
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final com.acme.ReadOnly many(List<String>... ids) {
      return client.many(ids);
    }

    @Override
    public String old() {
      return client.old();
    }

    @Override
    public Map<String, String> one() throws IOException {
      return client.one();
    }

    @Override
    public void probe() {
      client.probe();
    }
  }

  /** Retrofit builds the requests from this; the runtime sends them. */
  private interface Service {
    @GET("api/v2/tickets/{id}")
    Request find(@Path("id") long id);

    @GET("api/v2/tickets")
    Request find2(@Query("client") String client);

    @POST("api/v2/views/preview")
    Request preview(@Body RequestBody view);

    @GET("api/v2/search")
    <T extends Exception> Call<List<String>> search(@Query("query") String query);

    @GET("api/v2/many")
    Request many(@Query("id") List<String>[] ids);

    @GET("api/v2/old")
    Request old();

    @GET("api/v2/tickets/{id}/seen")
    Request markSeen(@Path("id") long id);

    @GET("api/v2/both")
    Request both();

    @GET("api/v2/as")
    Request asAnother();

    @DELETE("api/v2/tickets/{id}")
    Request delete(@Path("id") long id);

    @GET("api/v2/thing")
    Request one();

    @HEAD("api/v2/things")
    Request probe();
  }
}
