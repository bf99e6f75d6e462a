package com.acme;

import com.squareup.moshi.Types;
import dev.usher.Zendesk;
import dev.usher.support.Binding;
import dev.usher.support.Endpoint;
import dev.usher.support.Operation;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import okhttp3.HttpUrl;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;
import retrofit2.http.Body;
import retrofit2.http.Field;
import retrofit2.http.FieldMap;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.Header;
import retrofit2.http.HeaderMap;
import retrofit2.http.Headers;
import retrofit2.http.Multipart;
import retrofit2.http.OPTIONS;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Part;
import retrofit2.http.PartMap;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.QueryName;
import retrofit2.http.Tag;
import retrofit2.http.Url;

/** Client for {@link EverythingApi}. Generated: change the interface, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
public final class EverythingApiClient implements EverythingApi {
  private static final Endpoint QUERIES =
      Endpoint.of("EverythingApi.queries", "GET", "api/v2/queries");

  private static final Endpoint CUSTOM =
      Endpoint.of("EverythingApi.custom", "DELETE", "api/v2/things/{id}");

  private static final Endpoint FORM = Endpoint.of("EverythingApi.form", "PATCH", "form");

  private static final Endpoint PARTS = Endpoint.of("EverythingApi.parts", "POST", "parts");

  private static final Endpoint URL = Endpoint.of("EverythingApi.url", "GET", "");

  private static final Endpoint OPTIONS = Endpoint.of("EverythingApi.options", "OPTIONS", "*");

  private static final Endpoint A_METHOD_WITH_A_LONG_NAME_WHOSE_PARAMETERS_NEED_A_LINE_EACH =
      Endpoint.of(
          "EverythingApi.aMethodWithALongNameWhoseParametersNeedALineEach",
          "SEARCH",
          "api/v2/an_endpoint_with_a_path/that_does_not_fit_on_a_line/{identifier}/"
              + "of_a_source.json");

  private final Service service;
  private final Operation<String> queries;
  private final Operation<Void> custom;
  private final Operation<Void> form;
  private final Operation<Void> parts;
  private final Operation<String> url;
  private final Operation<Void> options;
  private final Operation<Map<String, Map<String, List<String>>>>
      aMethodWithALongNameWhoseParametersNeedALineEach;

  private EverythingApiClient(Binding binding) {
    this.service = binding.service(Service.class);
    this.queries = binding.operation(QUERIES, ResponseType.json(String.class));
    this.custom = binding.operation(CUSTOM, ResponseType.nothing());
    this.form = binding.operation(FORM, ResponseType.nothing());
    this.parts = binding.operation(PARTS, ResponseType.nothing());
    this.url = binding.operation(URL, ResponseType.json(String.class));
    this.options = binding.operation(OPTIONS, ResponseType.nothing());
    this.aMethodWithALongNameWhoseParametersNeedALineEach =
        binding.operation(
            A_METHOD_WITH_A_LONG_NAME_WHOSE_PARAMETERS_NEED_A_LINE_EACH,
            ResponseType.<Map<String, Map<String, List<String>>>>json(
                Types.newParameterizedType(
                    Map.class,
                    String.class,
                    Types.newParameterizedType(
                        Map.class,
                        String.class,
                        Types.newParameterizedType(List.class, String.class)))));
  }

  /**
   * Creates a client that calls through {@code zendesk}.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static EverythingApiClient create(Zendesk zendesk) {
    return new EverythingApiClient(
        zendesk.bind(
            EverythingApi.class,
            Product.SUPPORT,
            QUERIES,
            CUSTOM,
            FORM,
            PARTS,
            URL,
            OPTIONS,
            A_METHOD_WITH_A_LONG_NAME_WHOSE_PARAMETERS_NEED_A_LINE_EACH));
  }

  /**
   * Creates a client that only reads: what writes cannot be named through it.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static ReadOnly readOnly(Zendesk zendesk) {
    return new ReadOnlyClient(
        new EverythingApiClient(zendesk.bind(EverythingApi.class, Product.SUPPORT, QUERIES, URL)));
  }

  /** {@code GET api/v2/queries} */
  @Override
  public String queries(
      String plain, List<String> encoded, String[] names, Map<String, String> map, long... ids) {
    return queries.call(service.queries(plain, encoded, names, map, ids));
  }

  /** {@code DELETE api/v2/things/{id}} */
  @Override
  public void custom(String id, List<String> body, String three, Map<String, String> more) {
    custom.call(service.custom(id, body, three, more));
  }

  /** {@code PATCH form} */
  @Override
  public void form(String a, Map<String, String> more) {
    form.call(service.form(a, more));
  }

  /** {@code POST parts} */
  @Override
  public void parts(
      RequestBody a, String b, List<MultipartBody.Part> c, Map<String, RequestBody> d) {
    parts.call(service.parts(a, b, c, d));
  }

  /** {@code GET} */
  @Override
  public String url(HttpUrl url, EverythingApi.Trace trace) {
    return this.url.call(this.service.url(url, trace));
  }

  /** {@code OPTIONS *} */
  @Override
  public void options() {
    options.call(service.options());
  }

  /**
   * {@code SEARCH
   * api/v2/an_endpoint_with_a_path/that_does_not_fit_on_a_line/{identifier}/of_a_source.json}
   */
  @Override
  public Map<String, Map<String, List<String>>> aMethodWithALongNameWhoseParametersNeedALineEach(
      String anIdentifierWithALongName, String anExternalIdentifierWithALongName) {
    return aMethodWithALongNameWhoseParametersNeedALineEach.call(
        service.aMethodWithALongNameWhoseParametersNeedALineEach(
            anIdentifierWithALongName, anExternalIdentifierWithALongName));
  }

  /** Those endpoints of {@link EverythingApi} that scopes for reading reach. */
  public interface ReadOnly {
    /**
     * {@code GET api/v2/queries}, as {@link EverythingApi#queries}.
     *
     * @param plain as there
     * @param encoded as there
     * @param names as there
     * @param map as there
     * @param ids as there
     * @return as there
     */
    String queries(
        String plain, List<String> encoded, String[] names, Map<String, String> map, long... ids);

    /**
     * {@code GET}, as {@link EverythingApi#url}.
     *
     * @param url as there
     * @param trace as there
     * @return as there
     */
    String url(HttpUrl url, EverythingApi.Trace trace);
  }

  /** Passes on what reads, and hides that its client can do more. */
  private static final class ReadOnlyClient implements ReadOnly {
    private final EverythingApiClient client;

    private ReadOnlyClient(EverythingApiClient client) {
      this.client = client;
    }

    @Override
    public String queries(
        String plain, List<String> encoded, String[] names, Map<String, String> map, long... ids) {
      return client.queries(plain, encoded, names, map, ids);
    }

    @Override
    public String url(HttpUrl url, EverythingApi.Trace trace) {
      return client.url(url, trace);
    }
  }

  /** Retrofit builds the requests from this; the runtime sends them. */
  private interface Service {
    @GET("api/v2/queries")
    Request queries(
        @Query("plain") String plain,
        @Query(value = "encoded", encoded = true) List<String> encoded,
        @QueryName String[] names,
        @QueryMap(encoded = true) Map<String, String> map,
        @Query("ids") long[] ids);

    @HTTP(method = "DELETE", path = "api/v2/things/{id}", hasBody = true)
    @Headers({"X-One: 1", "X-Two: \"2\""})
    Request custom(
        @Path(value = "id", encoded = true) String id,
        @Body List<String> body,
        @Header(value = "X-Three", allowUnsafeNonAsciiValues = true) String three,
        @HeaderMap Map<String, String> more);

    @FormUrlEncoded
    @PATCH("form")
    @Headers("X-One: 1")
    Request form(@Field("a") String a, @FieldMap Map<String, String> more);

    @Multipart
    @POST("parts")
    Request parts(
        @Part("a") RequestBody a,
        @Part(value = "b", encoding = "8-bit") String b,
        @Part List<MultipartBody.Part> c,
        @PartMap Map<String, RequestBody> d);

    @GET
    Request url(@Url HttpUrl url, @Tag EverythingApi.Trace trace);

    @OPTIONS("*")
    Request options();

    @Headers({
      "X-A-Header-With-A-Rather-Long-Name: and a value to match",
      "X-Another-Header-With-A-Long-Name: and a value to match as well"
    })
    @HTTP(
        method = "SEARCH",
        path =
            "api/v2/an_endpoint_with_a_path/that_does_not_fit_on_a_line/{identifier}/"
                + "of_a_source.json")
    Request aMethodWithALongNameWhoseParametersNeedALineEach(
        @Path("identifier") String anIdentifierWithALongName,
        @Query("external_identifier") String anExternalIdentifierWithALongName);
  }
}
