package com.acme;

import dev.usher.Zendesk;
import dev.usher.support.Binding;
import dev.usher.support.Endpoint;
import dev.usher.support.Operation;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import java.util.List;
import javax.annotation.processing.Generated;
import okhttp3.Request;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** Client for {@link OldApi}. Generated: change the interface, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
public final class OldApiClient implements OldApi {
  private static final Endpoint OLD = Endpoint.of("OldApi.old", "GET", "old");

  private static final Endpoint GOING = Endpoint.of("OldApi.going", "GET", "going");

  private static final Endpoint CURRENT = Endpoint.of("OldApi.current", "GET", "current");

  private static final Endpoint GENERIC = Endpoint.of("OldApi.generic", "GET", "varargs");

  private final Service service;
  private final Operation<String> old;
  private final Operation<String> going;
  private final Operation<String> current;
  private final Operation<String> generic;

  private OldApiClient(Zendesk zendesk) {
    Binding binding = zendesk.bind(OldApi.class, Product.SUPPORT, OLD, GOING, CURRENT, GENERIC);
    this.service = binding.service(Service.class);
    this.old = binding.operation(OLD, ResponseType.json(String.class));
    this.going = binding.operation(GOING, ResponseType.json(String.class));
    this.current = binding.operation(CURRENT, ResponseType.json(String.class));
    this.generic = binding.operation(GENERIC, ResponseType.json(String.class));
  }

  /**
   * Creates a client that calls through {@code zendesk}.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static OldApiClient create(Zendesk zendesk) {
    return new OldApiClient(zendesk);
  }

  /**
   * {@code GET old}
   *
   * @deprecated as {@code OldApi.old} is
   */
  @Override
  @Deprecated
  public String old() {
    return old.call(service.old());
  }

  /**
   * {@code GET going}
   *
   * @deprecated as {@code OldApi.going} is
   */
  @Override
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  public String going() {
    return going.call(service.going());
  }

  /** {@code GET current} */
  @Override
  public String current() {
    return current.call(service.current());
  }

  /** {@code GET varargs} */
  @Override
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final String generic(List<String>... a) {
    return generic.call(service.generic(a));
  }

  /** Retrofit builds the requests from this; the runtime sends them. */
  private interface Service {
    @GET("old")
    Request old();

    @GET("going")
    Request going();

    @GET("current")
    Request current();

    @GET("varargs")
    Request generic(@Query("a") List<String>[] a);
  }
}
