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

/** Client for {@link Outer.Middle.Inner}. Generated: change the interface, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
final class Outer_Middle_InnerClient implements Outer.Middle.Inner {
  private static final Endpoint ITEM = Endpoint.of("Outer.Middle.Inner.item", "GET", "a");

  private final Service service;
  private final Operation<Outer.Middle.Inner.Item> item;

  private Outer_Middle_InnerClient(Zendesk zendesk) {
    Binding binding = zendesk.bind(Outer.Middle.Inner.class, Product.SUPPORT, ITEM);
    this.service = binding.service(Service.class);
    this.item = binding.operation(ITEM, ResponseType.json(Outer.Middle.Inner.Item.class));
  }

  /**
   * Creates a client that calls through {@code zendesk}.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static Outer_Middle_InnerClient create(Zendesk zendesk) {
    return new Outer_Middle_InnerClient(zendesk);
  }

  /** {@code GET a} */
  @Override
  public Outer.Middle.Inner.Item item() {
    return item.call(service.item());
  }

  /** Retrofit builds the requests from this; the runtime sends them. */
  private interface Service {
    @GET("a")
    Request item();
  }
}
