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

/**
 * Client for {@link GoneApi}. Generated: change the interface, not this file.
 *
 * @deprecated as {@code GoneApi} is
 */
@Generated("dev.usher.generator.UsherProcessor")
@Deprecated(forRemoval = true)
@SuppressWarnings("removal")
public final class GoneApiClient implements GoneApi {
  private static final Endpoint GONE = Endpoint.of("GoneApi.gone", "GET", "gone");

  private final Service service;
  private final Operation<String> gone;

  private GoneApiClient(Zendesk zendesk) {
    Binding binding = zendesk.bind(GoneApi.class, Product.SUPPORT, GONE);
    this.service = binding.service(Service.class);
    this.gone = binding.operation(GONE, ResponseType.json(String.class));
  }

  /**
   * Creates a client that calls through {@code zendesk}.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static GoneApiClient create(Zendesk zendesk) {
    return new GoneApiClient(zendesk);
  }

  /** {@code GET gone} */
  @Override
  public String gone() {
    return gone.call(service.gone());
  }

  /** Retrofit builds the requests from this; the runtime sends them. */
  private interface Service {
    @GET("gone")
    Request gone();
  }
}
