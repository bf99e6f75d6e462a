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

/** Client for {@link Old.Api}. Generated: change the interface, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
@SuppressWarnings("deprecation")
public final class Old_ApiClient implements Old.Api {
  private static final Endpoint MODE = Endpoint.of("Old.Api.mode", "GET", "mode");

  private final Service service;
  private final Operation<String> mode;

  private Old_ApiClient(Zendesk zendesk) {
    Binding binding = zendesk.bind(Old.Api.class, Product.SUPPORT, MODE);
    this.service = binding.service(Service.class);
    this.mode = binding.operation(MODE, ResponseType.json(String.class));
  }

  /**
   * Creates a client that calls through {@code zendesk}.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static Old_ApiClient create(Zendesk zendesk) {
    return new Old_ApiClient(zendesk);
  }

  /** {@code GET mode} */
  @Override
  public String mode() {
    return mode.call(service.mode());
  }

  /** Retrofit builds the requests from this; the runtime sends them. */
  private interface Service {
    @GET("mode")
    Request mode();
  }
}
