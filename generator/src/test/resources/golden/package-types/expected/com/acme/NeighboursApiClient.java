package com.acme;

import dev.usher.Zendesk;
import dev.usher.support.Binding;
import dev.usher.support.Endpoint;
import dev.usher.support.JsonBody;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import javax.annotation.processing.Generated;
import okhttp3.RequestBody;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** Client for {@link NeighboursApi}. Generated: change the interface, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
public final class NeighboursApiClient implements NeighboursApi {
  private static final Endpoint REQUEST = Endpoint.of("NeighboursApi.request", "GET", "requests");

  private static final Endpoint RUN = Endpoint.of("NeighboursApi.run", "POST", "operations");

  private static final Endpoint STRING = Endpoint.of("NeighboursApi.string", "GET", "strings");

  private final Service service;
  private final JsonBody<Operation> operationBody;
  private final dev.usher.support.Operation<Request> request;
  private final dev.usher.support.Operation<Operation> run;
  private final dev.usher.support.Operation<String> string;

  private NeighboursApiClient(Binding binding) {
    this.service = binding.service(Service.class);
    this.operationBody = binding.body(Operation.class, "operation");
    this.request = binding.operation(REQUEST, ResponseType.json(Request.class));
    this.run = binding.operation(RUN, ResponseType.json(Operation.class));
    this.string = binding.operation(STRING, ResponseType.json(String.class));
  }

  /**
   * Creates a client that calls through {@code zendesk}.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static NeighboursApiClient create(Zendesk zendesk) {
    return new NeighboursApiClient(
        zendesk.bind(NeighboursApi.class, Product.SUPPORT, REQUEST, RUN, STRING));
  }

  /**
   * Creates a client that only reads: what writes cannot be named through it.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static ReadOnly readOnly(Zendesk zendesk) {
    return new ReadOnlyClient(
        new NeighboursApiClient(
            zendesk.bind(NeighboursApi.class, Product.SUPPORT, REQUEST, STRING)));
  }

  /** {@code GET requests} */
  @java.lang.Override
  public Request request(java.lang.String query) {
    return request.call(service.request(query));
  }

  /** {@code POST operations} */
  @java.lang.Override
  public Operation run(Operation operation) {
    return run.call(service.run(operationBody.of(operation)));
  }

  /** {@code GET strings} */
  @java.lang.Override
  public String string() {
    return string.call(service.string());
  }

  /** Those endpoints of {@link NeighboursApi} that scopes for reading reach. */
  public interface ReadOnly {
    /**
     * {@code GET requests}, as {@link NeighboursApi#request}.
     *
     * @param query as there
     * @return as there
     */
    Request request(java.lang.String query);

    /**
     * {@code GET strings}, as {@link NeighboursApi#string}.
     *
     * @return as there
     */
    String string();
  }

  /** Passes on what reads, and hides that its client can do more. */
  private static final class ReadOnlyClient implements ReadOnly {
    private final NeighboursApiClient client;

    private ReadOnlyClient(NeighboursApiClient client) {
      this.client = client;
    }

    @java.lang.Override
    public Request request(java.lang.String query) {
      return client.request(query);
    }

    @java.lang.Override
    public String string() {
      return client.string();
    }
  }

  /** Retrofit builds the requests from this; the runtime sends them. */
  private interface Service {
    @GET("requests")
    okhttp3.Request request(@Query("q") java.lang.String query);

    @POST("operations")
    okhttp3.Request run(@Body RequestBody operation);

    @GET("strings")
    okhttp3.Request string();
  }
}
