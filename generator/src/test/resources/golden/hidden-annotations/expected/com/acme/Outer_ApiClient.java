package com.acme;

import dev.usher.Zendesk;
import dev.usher.support.Binding;
import dev.usher.support.Endpoint;
import dev.usher.support.Operation;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import javax.annotation.processing.Generated;
import okhttp3.Request;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** Client for {@link Outer.Api}. Generated: change the interface, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
final class Outer_ApiClient implements Outer.Api {
  private static final Endpoint SECRET = Endpoint.of("Outer.Api.secret", "GET", "secret");

  private static final Endpoint HIDDEN = Endpoint.of("Outer.Api.hidden", "GET", "hidden");

  private static final Endpoint INHERITED = Endpoint.of("Outer.Api.inherited", "GET", "inherited");

  private final Service service;
  private final Operation<String> secret;
  private final Operation<String> hidden;
  private final Operation<String> inherited;

  private Outer_ApiClient(Zendesk zendesk) {
    Binding binding = zendesk.bind(Outer.Api.class, Product.SUPPORT, SECRET, HIDDEN, INHERITED);
    this.service = binding.service(Service.class);
    this.secret = binding.operation(SECRET, ResponseType.json(String.class));
    this.hidden = binding.operation(HIDDEN, ResponseType.json(String.class));
    this.inherited = binding.operation(INHERITED, ResponseType.json(String.class));
  }

  /**
   * Creates a client that calls through {@code zendesk}.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static Outer_ApiClient create(Zendesk zendesk) {
    return new Outer_ApiClient(zendesk);
  }

  /** {@code GET secret} */
  @Override
  public String secret(String a) {
    return secret.call(service.secret(a));
  }

  /** {@code GET hidden} */
  @Override
  public String hidden() {
    return hidden.call(service.hidden());
  }

  /** {@code GET inherited} */
  @Override
  public String inherited() {
    return inherited.call(service.inherited());
  }

  /** Retrofit builds the requests from this; the runtime sends them. */
  private interface Service {
    @GET("secret")
    @Outer.Marker
    Request secret(@Query("a") @Outer.Marker(String.class) String a);

    @GET("hidden")
    Request hidden();

    @GET("inherited")
    Request inherited();
  }
}
