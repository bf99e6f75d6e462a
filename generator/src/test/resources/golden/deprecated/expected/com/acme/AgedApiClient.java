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
 * Client for {@link AgedApi}. Generated: change the interface, not this file.
 *
 * @deprecated as {@code AgedApi} is
 */
@Generated("dev.usher.generator.UsherProcessor")
@Deprecated
public final class AgedApiClient implements AgedApi {
  private static final Endpoint AGED = Endpoint.of("AgedApi.aged", "GET", "aged");

  private static final Endpoint GOING = Endpoint.of("AgedApi.going", "GET", "going");

  private final Service service;
  private final Operation<Aged> aged;
  private final Operation<Aged> going;

  private AgedApiClient(Zendesk zendesk) {
    Binding binding = zendesk.bind(AgedApi.class, Product.SUPPORT, AGED, GOING);
    this.service = binding.service(Service.class);
    this.aged = binding.operation(AGED, ResponseType.json(Aged.class));
    this.going = binding.operation(GOING, ResponseType.json(Aged.class));
  }

  /**
   * Creates a client that calls through {@code zendesk}.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static AgedApiClient create(Zendesk zendesk) {
    return new AgedApiClient(zendesk);
  }

  /** {@code GET aged} */
  @Override
  public Aged aged() {
    return aged.call(service.aged());
  }

  /**
   * {@code GET going}
   *
   * @deprecated as {@code AgedApi.going} is
   */
  @Override
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  public Aged going() {
    return going.call(service.going());
  }

  /** Retrofit builds the requests from this; the runtime sends them. */
  private interface Service {
    @GET("aged")
    Request aged();

    @GET("going")
    Request going();
  }
}
