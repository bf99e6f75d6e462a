package com.acme;

import dev.usher.Zendesk;
import dev.usher.support.Product;
import javax.annotation.processing.Generated;

/** Client for {@link EmptyApi}. Generated: change the interface, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
final class EmptyApiClient implements EmptyApi {
  private EmptyApiClient(Zendesk zendesk) {
    zendesk.bind(EmptyApi.class, Product.SUPPORT);
  }

  /**
   * Creates a client that calls through {@code zendesk}.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static EmptyApiClient create(Zendesk zendesk) {
    return new EmptyApiClient(zendesk);
  }
}
