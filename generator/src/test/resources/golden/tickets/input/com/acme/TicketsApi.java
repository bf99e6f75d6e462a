package com.acme;

import dev.usher.annotations.Idempotent;
import dev.usher.annotations.OnError;
import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.Retry;
import dev.usher.annotations.Unwrap;
import dev.usher.annotations.Wrap;
import dev.usher.annotations.ZendeskApi;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

@ZendeskApi
@RequiresScope("tickets")
public interface TicketsApi {

  @GET("api/v2/tickets/{id}")
  @Unwrap("ticket")
  Ticket show(@Path("id") long id);

  @GET("api/v2/tickets/{id}")
  @Unwrap("ticket")
  Optional<Ticket> find(@Path("id") long id);

  @GET("api/v2/tickets")
  @Unwrap("tickets")
  List<Ticket> list(@Query("sort") String sort);

  @POST("api/v2/tickets")
  @Unwrap("ticket")
  @Idempotent
  @OnError(status = 422, code = "RecordInvalid", exception = TicketInvalidException.class)
  Ticket create(@Body @Wrap("ticket") NewTicket ticket);

  @PUT("api/v2/tickets/{id}")
  @Unwrap("ticket")
  @Retry(
      maxAttempts = 5,
      on = {429, 503})
  CompletableFuture<Ticket> update(@Path("id") long id, @Body @Wrap("ticket") TicketChange change);

  @DELETE("api/v2/tickets/{id}")
  void delete(@Path("id") long id);
}
