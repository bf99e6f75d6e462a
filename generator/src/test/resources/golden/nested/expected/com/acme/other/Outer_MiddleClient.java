package com.acme.other;

import dev.usher.Zendesk;
import dev.usher.support.Binding;
import dev.usher.support.Endpoint;
import dev.usher.support.Operation;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import javax.annotation.processing.Generated;
import okhttp3.Request;
import retrofit2.http.GET;

/** Client for {@link Outer.Middle}. Generated: change the interface, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
public final class Outer_MiddleClient implements Outer.Middle {
  private static final Endpoint TEXT = Endpoint.of("Outer.Middle.text", "GET", "c");

  private final Service service;
  private final Operation<String> text;

  private Outer_MiddleClient(Zendesk zendesk) {
    Binding binding = zendesk.bind(Outer.Middle.class, Product.SUPPORT, TEXT);
    this.service = binding.service(Service.class);
    this.text = binding.operation(TEXT, ResponseType.json(String.class));
  }

  /**
   * Creates a client that calls through {@code zendesk}.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static Outer_MiddleClient create(Zendesk zendesk) {
    return new Outer_MiddleClient(zendesk);
  }

  /** {@code GET c} */
  @Override
  public String text() {
    return text.call(service.text());
  }

  /** Retrofit builds the requests from this; the runtime sends them. */
  private interface Service {
    @GET("c")
    Request text();
  }
}
