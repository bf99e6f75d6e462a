package com.acme;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Client for {@link Shapes}. Generated: change the interface, not this file. */
@javax.annotation.processing.Generated("dev.usher.generator.UsherProcessor")
public final class ShapesClient implements Shapes {
  private static final dev.usher.support.Endpoint REQUEST =
      dev.usher.support.Endpoint.of("Shapes.request", "GET", "requests/{id}");

  private static final dev.usher.support.Endpoint SERVICES =
      dev.usher.support.Endpoint.of("Shapes.services", "GET", "services");

  private static final dev.usher.support.Endpoint RUN =
      dev.usher.support.Endpoint.of("Shapes.run", "POST", "operations");

  private static final dev.usher.support.Endpoint STRING =
      dev.usher.support.Endpoint.of("Shapes.string", "GET", "strings");

  private static final dev.usher.support.Endpoint TEXT =
      dev.usher.support.Endpoint.of("Shapes.text", "GET", "strings/{ticket}");

  private static final dev.usher.support.Endpoint RESPONSE =
      dev.usher.support.Endpoint.of("Shapes.response", "GET", "responses");

  private final Service service;
  private final dev.usher.support.JsonBody<Shapes.Operation> operationBody;
  private final dev.usher.support.Operation<Shapes.Request> request;
  private final dev.usher.support.Operation<List<Shapes.Service>> services;
  private final dev.usher.support.Operation<Shapes.Operation> run;
  private final dev.usher.support.Operation<java.util.Optional<Shapes.String>> string;
  private final dev.usher.support.Operation<java.lang.String> text;
  private final dev.usher.support.Operation<Inherited.Response> response;

  private ShapesClient(dev.usher.support.Binding binding) {
    this.service = binding.service(Service.class);
    this.operationBody = binding.body(Shapes.Operation.class, "operation");
    this.request =
        binding.operation(
            REQUEST, dev.usher.support.ResponseType.json(Shapes.Request.class).unwrap("request"));
    this.services =
        binding.operation(
            SERVICES,
            dev.usher.support.ResponseType.<List<Shapes.Service>>json(
                com.squareup.moshi.Types.newParameterizedType(List.class, Shapes.Service.class)));
    this.run = binding.operation(RUN, dev.usher.support.ResponseType.json(Shapes.Operation.class));
    this.string =
        binding.operation(
            STRING, dev.usher.support.ResponseType.json(Shapes.String.class).optional());
    this.text =
        binding.operation(TEXT, dev.usher.support.ResponseType.json(java.lang.String.class));
    this.response =
        binding.operation(RESPONSE, dev.usher.support.ResponseType.json(Inherited.Response.class));
  }

  /**
   * Creates a client that calls through {@code zendesk}.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static ShapesClient create(dev.usher.Zendesk zendesk) {
    return new ShapesClient(
        zendesk.bind(
            Shapes.class,
            dev.usher.support.Product.SUPPORT,
            REQUEST,
            SERVICES,
            RUN,
            STRING,
            TEXT,
            RESPONSE));
  }

  /**
   * Creates a client that only reads: what writes cannot be named through it.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static ReadOnly readOnly(dev.usher.Zendesk zendesk) {
    return new ReadOnlyClient(
        new ShapesClient(
            zendesk.bind(
                Shapes.class,
                dev.usher.support.Product.SUPPORT,
                REQUEST,
                SERVICES,
                STRING,
                TEXT,
                RESPONSE)));
  }

  /** {@code GET requests/{id}} */
  @java.lang.Override
  public Shapes.Request request(long id) {
    return request.call(service.request(id));
  }

  /** {@code GET services} */
  @java.lang.Override
  public List<Shapes.Service> services() {
    return services.call(service.services());
  }

  /** {@code POST operations} */
  @java.lang.Override
  public CompletableFuture<Shapes.Operation> run(Shapes.Operation operation) {
    return run.callAsync(service.run(operationBody.of(operation)));
  }

  /** {@code GET strings} */
  @java.lang.Override
  public java.util.Optional<Shapes.String> string() {
    return string.call(service.string());
  }

  /** {@code GET strings/{ticket}} */
  @java.lang.Override
  public java.lang.String text(com.acme.Ticket ticket) {
    return text.call(service.text(ticket));
  }

  /** {@code GET responses} */
  @java.lang.Override
  public Inherited.Response response() {
    return response.call(service.response());
  }

  /** Those endpoints of {@link Shapes} that scopes for reading reach. */
  public interface ReadOnly {
    /**
     * {@code GET requests/{id}}, as {@link Shapes#request}.
     *
     * @param id as there
     * @return as there
     */
    Shapes.Request request(long id);

    /**
     * {@code GET services}, as {@link Shapes#services}.
     *
     * @return as there
     */
    List<Shapes.Service> services();

    /**
     * {@code GET strings}, as {@link Shapes#string}.
     *
     * @return as there
     */
    java.util.Optional<Shapes.String> string();

    /**
     * {@code GET strings/{ticket}}, as {@link Shapes#text}.
     *
     * @param ticket as there
     * @return as there
     */
    java.lang.String text(com.acme.Ticket ticket);

    /**
     * {@code GET responses}, as {@link Shapes#response}.
     *
     * @return as there
     */
    Inherited.Response response();
  }

  /** Passes on what reads, and hides that its client can do more. */
  private static final class ReadOnlyClient implements ReadOnly {
    private final ShapesClient client;

    private ReadOnlyClient(ShapesClient client) {
      this.client = client;
    }

    @java.lang.Override
    public Shapes.Request request(long id) {
      return client.request(id);
    }

    @java.lang.Override
    public List<Shapes.Service> services() {
      return client.services();
    }

    @java.lang.Override
    public java.util.Optional<Shapes.String> string() {
      return client.string();
    }

    @java.lang.Override
    public java.lang.String text(com.acme.Ticket ticket) {
      return client.text(ticket);
    }

    @java.lang.Override
    public Inherited.Response response() {
      return client.response();
    }
  }

  /** Retrofit builds the requests from this; the runtime sends them. */
  private interface Service {
    @retrofit2.http.GET("requests/{id}")
    okhttp3.Request request(@retrofit2.http.Path("id") long id);

    @retrofit2.http.GET("services")
    okhttp3.Request services();

    @retrofit2.http.POST("operations")
    okhttp3.Request run(@retrofit2.http.Body okhttp3.RequestBody operation);

    @retrofit2.http.GET("strings")
    okhttp3.Request string();

    @retrofit2.http.GET("strings/{ticket}")
    okhttp3.Request text(@retrofit2.http.Path("ticket") com.acme.Ticket ticket);

    @retrofit2.http.GET("responses")
    okhttp3.Request response();
  }
}
