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
import java.util.Map;
import javax.annotation.processing.Generated;
import okhttp3.Request;
import okhttp3.RequestBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Client for {@link NamesApi}. Generated: change the interface, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
public final class NamesApiClient implements NamesApi {
  private static final Endpoint SHOW = Endpoint.of("NamesApi.show", "GET", "overloads/{id}");

  private static final Endpoint SHOW_3 = Endpoint.of("NamesApi.show", "GET", "overloads/{id}");

  private static final Endpoint SHOW_4 = Endpoint.of("NamesApi.show", "GET", "overloads");

  private static final Endpoint SHOW2 = Endpoint.of("NamesApi.show2", "GET", "overloads/2");

  private static final Endpoint SERVICE_2 = Endpoint.of("NamesApi.service", "GET", "service");

  private static final Endpoint BINDING = Endpoint.of("NamesApi.binding", "GET", "binding");

  private static final Endpoint CALL = Endpoint.of("NamesApi.call", "GET", "call");

  private static final Endpoint CREATE =
      Endpoint.of("NamesApi.create", "POST", "create").idempotent();

  private static final Endpoint CREATE_AGAIN =
      Endpoint.of("NamesApi.createAgain", "POST", "create").idempotent();

  private static final Endpoint CREATE_OTHER = Endpoint.of("NamesApi.createOther", "POST", "other");

  private static final Endpoint TO_STRING_2 = Endpoint.of("NamesApi.toString", "GET", "a");

  private static final Endpoint HASH_CODE_2 = Endpoint.of("NamesApi.hashCode", "GET", "b");

  private static final Endpoint SHOW_5 = Endpoint.of("NamesApi.SHOW", "GET", "c");

  private static final Endpoint _D$ = Endpoint.of("NamesApi._d$", "GET", "d/{x}");

  private static final Endpoint GR\u00d6SSE = Endpoint.of("NamesApi.gr\u00f6\u00dfe", "GET", "e");

  private static final Endpoint HTTP_HEADERS_OF4_URLS =
      Endpoint.of("NamesApi.HTTPHeadersOf4URLs", "GET", "f");

  private static final Endpoint URL = Endpoint.of("NamesApi.url", "GET", "g/%7B*/$T/\u00e9");

  private final Service service;
  private final JsonBody<Map<String, String>> mapOfStringStringBody;
  private final JsonBody<Map<String, String>> mapOfStringStringBody2;
  private final Operation<String> show;
  private final Operation<String> show3;
  private final Operation<String> show4;
  private final Operation<String> show2;
  private final Operation<String> service2;
  private final Operation<String> binding;
  private final Operation<Void> create;
  private final Operation<Void> createAgain;
  private final Operation<Void> createOther;
  private final Operation<String> toString2;
  private final Operation<Integer> hashCode2;
  private final Operation<String> SHOW5;
  private final Operation<String> _d$;
  private final Operation<String> gr\u00f6\u00dfe;
  private final Operation<String> HTTPHeadersOf4URLs;
  private final Operation<String> url;

  private NamesApiClient(Binding binding) {
    this.service = binding.service(Service.class);
    this.mapOfStringStringBody =
        binding.<Map<String, String>>body(
            Types.newParameterizedType(Map.class, String.class, String.class), "create");
    this.mapOfStringStringBody2 =
        binding.<Map<String, String>>body(
            Types.newParameterizedType(Map.class, String.class, String.class), "other");
    this.show = binding.operation(SHOW, ResponseType.json(String.class));
    this.show3 = binding.operation(SHOW_3, ResponseType.json(String.class));
    this.show4 = binding.operation(SHOW_4, ResponseType.json(String.class));
    this.show2 = binding.operation(SHOW2, ResponseType.json(String.class));
    this.service2 = binding.operation(SERVICE_2, ResponseType.json(String.class));
    this.binding = binding.operation(BINDING, ResponseType.json(String.class));
    this.create = binding.operation(CREATE, ResponseType.nothing());
    this.createAgain = binding.operation(CREATE_AGAIN, ResponseType.nothing());
    this.createOther = binding.operation(CREATE_OTHER, ResponseType.nothing());
    this.toString2 = binding.operation(TO_STRING_2, ResponseType.json(String.class));
    this.hashCode2 = binding.operation(HASH_CODE_2, ResponseType.json(Integer.class));
    this.SHOW5 = binding.operation(SHOW_5, ResponseType.json(String.class));
    this._d$ = binding.operation(_D$, ResponseType.json(String.class));
    this.gr\u00f6\u00dfe = binding.operation(GR\u00d6SSE, ResponseType.json(String.class));
    this.HTTPHeadersOf4URLs =
        binding.operation(HTTP_HEADERS_OF4_URLS, ResponseType.json(String.class));
    this.url = binding.operation(URL, ResponseType.json(String.class));
  }

  /**
   * Creates a client that calls through {@code zendesk}.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static NamesApiClient create(Zendesk zendesk) {
    return new NamesApiClient(
        zendesk.bind(
            NamesApi.class,
            Product.SUPPORT,
            SHOW,
            SHOW_3,
            SHOW_4,
            SHOW2,
            SERVICE_2,
            BINDING,
            CALL,
            CREATE,
            CREATE_AGAIN,
            CREATE_OTHER,
            TO_STRING_2,
            HASH_CODE_2,
            SHOW_5,
            _D$,
            GR\u00d6SSE,
            HTTP_HEADERS_OF4_URLS,
            URL));
  }

  /**
   * Creates a client that only reads: what writes cannot be named through it.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static ReadOnly readOnly(Zendesk zendesk) {
    return new ReadOnlyClient(
        new NamesApiClient(
            zendesk.bind(
                NamesApi.class,
                Product.SUPPORT,
                SHOW,
                SHOW_3,
                SHOW_4,
                SHOW2,
                SERVICE_2,
                BINDING,
                CALL,
                TO_STRING_2,
                HASH_CODE_2,
                SHOW_5,
                _D$,
                GR\u00d6SSE,
                HTTP_HEADERS_OF4_URLS,
                URL)));
  }

  /** {@code GET overloads/{id}} */
  @Override
  public String show(long id) {
    return show.call(service.show(id));
  }

  /** {@code GET overloads/{id}} */
  @Override
  public String show(long id, CallOptions options) {
    return show3.call(service.show3(id), options);
  }

  /** {@code GET overloads} */
  @Override
  public String show() {
    return show4.call(service.show4());
  }

  /** {@code GET overloads/2} */
  @Override
  public String show2() {
    return show2.call(service.show2());
  }

  /** {@code GET service} */
  @Override
  public String service(String service) {
    return this.service2.call(this.service.service2(service));
  }

  /** {@code GET binding} */
  @Override
  public String binding(String zendesk) {
    return binding.call(service.binding(zendesk));
  }

  /** {@code GET call} */
  @Override
  public Call<String> call(String call) {
    return this.service.call(call);
  }

  /** {@code POST create} */
  @Override
  public void create(Map<String, String> create, String options, CallOptions how, String key) {
    this.create.call(
        this.service.create(this.mapOfStringStringBody.of(create), options),
        how.withIdempotencyKey(key));
  }

  /** {@code POST create} */
  @Override
  public void createAgain(Map<String, String> mapOfStringStringBody, String key) {
    this.createAgain.call(
        this.service.createAgain(this.mapOfStringStringBody.of(mapOfStringStringBody)),
        CallOptions.none().withIdempotencyKey(key));
  }

  /** {@code POST other} */
  @Override
  public void createOther(Map<String, String> body) {
    createOther.call(service.createOther(mapOfStringStringBody2.of(body)));
  }

  /** {@code GET a} */
  @Override
  public String toString() {
    return toString2.call(service.toString2());
  }

  /** {@code GET b} */
  @Override
  public int hashCode() {
    return hashCode2.call(service.hashCode2());
  }

  /** {@code GET c} */
  @Override
  public String SHOW() {
    return SHOW5.call(service.SHOW5());
  }

  /** {@code GET d/{x}} */
  @Override
  public String _d$(String _$) {
    return _d$.call(service._d$(_$));
  }

  /** {@code GET e} */
  @Override
  public String gr\u00f6\u00dfe(String gr\u00f6\u00dfe) {
    return this.gr\u00f6\u00dfe.call(this.service.gr\u00f6\u00dfe(gr\u00f6\u00dfe));
  }

  /** {@code GET f} */
  @Override
  public String HTTPHeadersOf4URLs() {
    return HTTPHeadersOf4URLs.call(service.HTTPHeadersOf4URLs());
  }

  /** <code>GET g/%7B&#42;/$T/\u00e9</code> */
  @Override
  public String url() {
    return url.call(service.url());
  }

  /** Those endpoints of {@link NamesApi} that scopes for reading reach. */
  public interface ReadOnly {
    /**
     * {@code GET overloads/{id}}, as {@link NamesApi#show}.
     *
     * @param id as there
     * @return as there
     */
    String show(long id);

    /**
     * {@code GET overloads/{id}}, as {@link NamesApi#show}.
     *
     * @param id as there
     * @param options as there
     * @return as there
     */
    String show(long id, CallOptions options);

    /**
     * {@code GET overloads}, as {@link NamesApi#show}.
     *
     * @return as there
     */
    String show();

    /**
     * {@code GET overloads/2}, as {@link NamesApi#show2}.
     *
     * @return as there
     */
    String show2();

    /**
     * {@code GET service}, as {@link NamesApi#service}.
     *
     * @param service as there
     * @return as there
     */
    String service(String service);

    /**
     * {@code GET binding}, as {@link NamesApi#binding}.
     *
     * @param zendesk as there
     * @return as there
     */
    String binding(String zendesk);

    /**
     * {@code GET call}, as {@link NamesApi#call}.
     *
     * @param call as there
     * @return as there
     */
    Call<String> call(String call);

    /**
     * {@code GET a}, as {@link NamesApi#toString}.
     *
     * @return as there
     */
    String toString();

    /**
     * {@code GET b}, as {@link NamesApi#hashCode}.
     *
     * @return as there
     */
    int hashCode();

    /**
     * {@code GET c}, as {@link NamesApi#SHOW}.
     *
     * @return as there
     */
    String SHOW();

    /**
     * {@code GET d/{x}}, as {@link NamesApi#_d$}.
     *
     * @param _$ as there
     * @return as there
     */
    String _d$(String _$);

    /**
     * {@code GET e}, as {@link NamesApi#gr\u00f6\u00dfe}.
     *
     * @param gr\u00f6\u00dfe as there
     * @return as there
     */
    String gr\u00f6\u00dfe(String gr\u00f6\u00dfe);

    /**
     * {@code GET f}, as {@link NamesApi#HTTPHeadersOf4URLs}.
     *
     * @return as there
     */
    String HTTPHeadersOf4URLs();

    /**
     * <code>GET g/%7B&#42;/$T/\u00e9</code>, as {@link NamesApi#url}.
     *
     * @return as there
     */
    String url();
  }

  /** Passes on what reads, and hides that its client can do more. */
  private static final class ReadOnlyClient implements ReadOnly {
    private final NamesApiClient client;

    private ReadOnlyClient(NamesApiClient client) {
      this.client = client;
    }

    @Override
    public String show(long id) {
      return client.show(id);
    }

    @Override
    public String show(long id, CallOptions options) {
      return client.show(id, options);
    }

    @Override
    public String show() {
      return client.show();
    }

    @Override
    public String show2() {
      return client.show2();
    }

    @Override
    public String service(String service) {
      return client.service(service);
    }

    @Override
    public String binding(String zendesk) {
      return client.binding(zendesk);
    }

    @Override
    public Call<String> call(String call) {
      return client.call(call);
    }

    @Override
    public String toString() {
      return client.toString();
    }

    @Override
    public int hashCode() {
      return client.hashCode();
    }

    @Override
    public String SHOW() {
      return client.SHOW();
    }

    @Override
    public String _d$(String _$) {
      return client._d$(_$);
    }

    @Override
    public String gr\u00f6\u00dfe(String gr\u00f6\u00dfe) {
      return client.gr\u00f6\u00dfe(gr\u00f6\u00dfe);
    }

    @Override
    public String HTTPHeadersOf4URLs() {
      return client.HTTPHeadersOf4URLs();
    }

    @Override
    public String url() {
      return client.url();
    }
  }

  /** Retrofit builds the requests from this; the runtime sends them. */
  private interface Service {
    @GET("overloads/{id}")
    Request show(@Path("id") long id);

    @GET("overloads/{id}")
    Request show3(@Path("id") long id);

    @GET("overloads")
    Request show4();

    @GET("overloads/2")
    Request show2();

    @GET("service")
    Request service2(@Query("service") String service);

    @GET("binding")
    Request binding(@Query("zendesk") String zendesk);

    @GET("call")
    Call<String> call(@Query("call") String call);

    @POST("create")
    Request create(@Body RequestBody create, @Query("options") String options);

    @POST("create")
    Request createAgain(@Body RequestBody mapOfStringStringBody);

    @POST("other")
    Request createOther(@Body RequestBody body);

    @GET("a")
    Request toString2();

    @GET("b")
    Request hashCode2();

    @GET("c")
    Request SHOW5();

    @GET("d/{x}")
    Request _d$(@Path("x") String _$);

    @GET("e")
    Request gr\u00f6\u00dfe(@Query("Gr\u00f6\u00dfe \"$L\" \\ $$ 'x'") String gr\u00f6\u00dfe);

    @GET("f")
    Request HTTPHeadersOf4URLs();

    @GET("g/%7B*/$T/\u00e9")
    Request url();
  }
}
