package com.acme;

import com.squareup.moshi.Types;
import dev.usher.Zendesk;
import dev.usher.support.Binding;
import dev.usher.support.Endpoint;
import dev.usher.support.ErrorRule;
import dev.usher.support.JsonBody;
import dev.usher.support.Operation;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import okhttp3.Request;
import okhttp3.RequestBody;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

/** Client for {@link WarnedApi}. Generated: change the interface, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class WarnedApiClient implements WarnedApi {
  private static final Endpoint OLD = Endpoint.of("WarnedApi.old", "GET", "old");

  private static final Endpoint RAW = Endpoint.of("WarnedApi.raw", "GET", "raw");

  private static final Endpoint SEND = Endpoint.of("WarnedApi.send", "POST", "raw");

  private static final Endpoint FAILS =
      Endpoint.of("WarnedApi.fails", "GET", "fails")
          .failsWith(
              ErrorRule.onStatus(404, OldException::new),
              ErrorRule.onStatus(410, GoneException::new));

  private final Service service;
  private final JsonBody<Map<String, List>> mapOfStringListBody;
  private final Operation<List<OldTicket>> old;
  private final Operation<List> raw;
  private final Operation<Void> send;
  private final Operation<String> fails;

  private WarnedApiClient(Binding binding) {
    this.service = binding.service(Service.class);
    this.mapOfStringListBody =
        binding.<Map<String, List>>body(
            Types.newParameterizedType(Map.class, String.class, List.class), "tickets");
    this.old =
        binding.operation(
            OLD,
            ResponseType.<List<OldTicket>>json(
                Types.newParameterizedType(List.class, OldTicket.class)));
    this.raw = binding.operation(RAW, ResponseType.json(List.class));
    this.send = binding.operation(SEND, ResponseType.nothing());
    this.fails = binding.operation(FAILS, ResponseType.json(String.class));
  }

  /**
   * Creates a client that calls through {@code zendesk}.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static WarnedApiClient create(Zendesk zendesk) {
    return new WarnedApiClient(
        zendesk.bind(WarnedApi.class, Product.SUPPORT, OLD, RAW, SEND, FAILS));
  }

  /**
   * Creates a client that only reads: what writes cannot be named through it.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static ReadOnly readOnly(Zendesk zendesk) {
    return new ReadOnlyClient(
        new WarnedApiClient(zendesk.bind(WarnedApi.class, Product.SUPPORT, OLD, RAW, FAILS)));
  }

  /** {@code GET old} */
  @Override
  public List<OldTicket> old(Old.Mode mode) {
    return old.call(service.old(mode));
  }

  /** {@code GET raw} */
  @Override
  public List raw() {
    return raw.call(service.raw());
  }

  /** {@code POST raw} */
  @Override
  public void send(Map<String, List> tickets) {
    send.call(service.send(mapOfStringListBody.of(tickets)));
  }

  /** {@code GET fails} */
  @Override
  public String fails() throws GoneException {
    return fails.call(service.fails());
  }

  /** Those endpoints of {@link WarnedApi} that scopes for reading reach. */
  public interface ReadOnly {
    /**
     * {@code GET old}, as {@link WarnedApi#old}.
     *
     * @param mode as there
     * @return as there
     */
    List<OldTicket> old(Old.Mode mode);

    /**
     * {@code GET raw}, as {@link WarnedApi#raw}.
     *
     * @return as there
     */
    List raw();

    /**
     * {@code GET fails}, as {@link WarnedApi#fails}.
     *
     * @return as there
     * @throws GoneException as there
     */
    String fails() throws GoneException;
  }

  /** Passes on what reads, and hides that its client can do more. */
  private static final class ReadOnlyClient implements ReadOnly {
    private final WarnedApiClient client;

    private ReadOnlyClient(WarnedApiClient client) {
      this.client = client;
    }

    @Override
    public List<OldTicket> old(Old.Mode mode) {
      return client.old(mode);
    }

    @Override
    public List raw() {
      return client.raw();
    }

    @Override
    public String fails() throws GoneException {
      return client.fails();
    }
  }

  /** Retrofit builds the requests from this; the runtime sends them. */
  private interface Service {
    @GET("old")
    Request old(@Query("mode") Old.Mode mode);

    @GET("raw")
    Request raw();

    @POST("raw")
    Request send(@Body RequestBody tickets);

    @GET("fails")
    Request fails();
  }
}
