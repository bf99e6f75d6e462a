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

/** Client for {@link Outer.Guarded}. Generated: change the interface, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
final class Outer_GuardedClient implements Outer.Guarded {
  private static final Endpoint TEXT = Endpoint.of("Outer.Guarded.text", "GET", "b");

  private final Service service;
  private final Operation<String> text;

  private Outer_GuardedClient(Zendesk zendesk) {
    Binding binding = zendesk.bind(Outer.Guarded.class, Product.SUPPORT, TEXT);
    this.service = binding.service(Service.class);
    this.text = binding.operation(TEXT, ResponseType.json(String.class));
  }

  /**
   * Creates a client that calls through {@code zendesk}.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static Outer_GuardedClient create(Zendesk zendesk) {
    return new Outer_GuardedClient(zendesk);
  }

  /** {@code GET b} */
  @Override
  public String text() {
    return text.call(service.text());
  }

  /** Retrofit builds the requests from this; the runtime sends them. */
  private interface Service {
    @GET("b")
    Request text();
  }
}
