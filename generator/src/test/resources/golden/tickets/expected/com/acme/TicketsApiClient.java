package com.acme;

import com.squareup.moshi.Types;
import dev.usher.RetryPolicy;
import dev.usher.Zendesk;
import dev.usher.support.Binding;
import dev.usher.support.Endpoint;
import dev.usher.support.ErrorRule;
import dev.usher.support.JsonBody;
import dev.usher.support.Operation;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import okhttp3.Request;
import okhttp3.RequestBody;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Client for {@link TicketsApi}. Generated: change the interface, not this file. */
@Generated("dev.usher.generator.UsherProcessor")
public final class TicketsApiClient implements TicketsApi {
  private static final Endpoint SHOW =
      Endpoint.of("TicketsApi.show", "GET", "api/v2/tickets/{id}").requires("tickets:read");

  private static final Endpoint FIND =
      Endpoint.of("TicketsApi.find", "GET", "api/v2/tickets/{id}").requires("tickets:read");

  private static final Endpoint LIST =
      Endpoint.of("TicketsApi.list", "GET", "api/v2/tickets").requires("tickets:read");

  private static final Endpoint CREATE =
      Endpoint.of("TicketsApi.create", "POST", "api/v2/tickets")
          .requires("tickets:write")
          .idempotent()
          .failsWith(ErrorRule.on(422, "RecordInvalid", TicketInvalidException::new));

  private static final Endpoint UPDATE =
      Endpoint.of("TicketsApi.update", "PUT", "api/v2/tickets/{id}")
          .requires("tickets:write")
          .retries(RetryPolicy.builder().maxAttempts(5).on(429, 503).build());

  private static final Endpoint DELETE =
      Endpoint.of("TicketsApi.delete", "DELETE", "api/v2/tickets/{id}").requires("tickets:write");

  private final Service service;
  private final JsonBody<NewTicket> newTicketBody;
  private final JsonBody<TicketChange> ticketChangeBody;
  private final Operation<Ticket> show;
  private final Operation<Optional<Ticket>> find;
  private final Operation<List<Ticket>> list;
  private final Operation<Ticket> create;
  private final Operation<Ticket> update;
  private final Operation<Void> delete;

  private TicketsApiClient(Binding binding) {
    this.service = binding.service(Service.class);
    this.newTicketBody = binding.body(NewTicket.class, "ticket");
    this.ticketChangeBody = binding.body(TicketChange.class, "ticket");
    this.show = binding.operation(SHOW, ResponseType.json(Ticket.class).unwrap("ticket"));
    this.find =
        binding.operation(FIND, ResponseType.json(Ticket.class).unwrap("ticket").optional());
    this.list =
        binding.operation(
            LIST,
            ResponseType.<List<Ticket>>json(Types.newParameterizedType(List.class, Ticket.class))
                .unwrap("tickets"));
    this.create = binding.operation(CREATE, ResponseType.json(Ticket.class).unwrap("ticket"));
    this.update = binding.operation(UPDATE, ResponseType.json(Ticket.class).unwrap("ticket"));
    this.delete = binding.operation(DELETE, ResponseType.nothing());
  }

  /**
   * Creates a client that calls through {@code zendesk}.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static TicketsApiClient create(Zendesk zendesk) {
    return new TicketsApiClient(
        zendesk.bind(TicketsApi.class, Product.SUPPORT, SHOW, FIND, LIST, CREATE, UPDATE, DELETE));
  }

  /**
   * Creates a client that only reads: what writes cannot be named through it.
   *
   * @param zendesk the account, with its credentials
   * @return a client for as long as {@code zendesk} is open
   */
  public static ReadOnly readOnly(Zendesk zendesk) {
    return new ReadOnlyClient(
        new TicketsApiClient(zendesk.bind(TicketsApi.class, Product.SUPPORT, SHOW, FIND, LIST)));
  }

  /** {@code GET api/v2/tickets/{id}} */
  @Override
  public Ticket show(long id) {
    return show.call(service.show(id));
  }

  /** {@code GET api/v2/tickets/{id}} */
  @Override
  public Optional<Ticket> find(long id) {
    return find.call(service.find(id));
  }

  /** {@code GET api/v2/tickets} */
  @Override
  public List<Ticket> list(String sort) {
    return list.call(service.list(sort));
  }

  /** {@code POST api/v2/tickets} */
  @Override
  public Ticket create(NewTicket ticket) {
    return create.call(service.create(newTicketBody.of(ticket)));
  }

  /** {@code PUT api/v2/tickets/{id}} */
  @Override
  public CompletableFuture<Ticket> update(long id, TicketChange change) {
    return update.callAsync(service.update(id, ticketChangeBody.of(change)));
  }

  /** {@code DELETE api/v2/tickets/{id}} */
  @Override
  public void delete(long id) {
    delete.call(service.delete(id));
  }

  /** Those endpoints of {@link TicketsApi} that scopes for reading reach. */
  public interface ReadOnly {
    /**
     * {@code GET api/v2/tickets/{id}}, as {@link TicketsApi#show}.
     *
     * @param id as there
     * @return as there
     */
    Ticket show(long id);

    /**
     * {@code GET api/v2/tickets/{id}}, as {@link TicketsApi#find}.
     *
     * @param id as there
     * @return as there
     */
    Optional<Ticket> find(long id);

    /**
     * {@code GET api/v2/tickets}, as {@link TicketsApi#list}.
     *
     * @param sort as there
     * @return as there
     */
    List<Ticket> list(String sort);
  }

  /** Passes on what reads, and hides that its client can do more. */
  private static final class ReadOnlyClient implements ReadOnly {
    private final TicketsApiClient client;

    private ReadOnlyClient(TicketsApiClient client) {
      this.client = client;
    }

    @Override
    public Ticket show(long id) {
      return client.show(id);
    }

    @Override
    public Optional<Ticket> find(long id) {
      return client.find(id);
    }

    @Override
    public List<Ticket> list(String sort) {
      return client.list(sort);
    }
  }

  /** Retrofit builds the requests from this; the runtime sends them. */
  private interface Service {
    @GET("api/v2/tickets/{id}")
    Request show(@Path("id") long id);

    @GET("api/v2/tickets/{id}")
    Request find(@Path("id") long id);

    @GET("api/v2/tickets")
    Request list(@Query("sort") String sort);

    @POST("api/v2/tickets")
    Request create(@Body RequestBody ticket);

    @PUT("api/v2/tickets/{id}")
    Request update(@Path("id") long id, @Body RequestBody change);

    @DELETE("api/v2/tickets/{id}")
    Request delete(@Path("id") long id);
  }
}
