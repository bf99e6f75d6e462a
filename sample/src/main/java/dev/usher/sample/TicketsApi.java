package dev.usher.sample;

import dev.usher.ApiResponse;
import dev.usher.CallOptions;
import dev.usher.Result;
import dev.usher.SafeUpdate;
import dev.usher.annotations.IdempotencyKey;
import dev.usher.annotations.Idempotent;
import dev.usher.annotations.NoRetry;
import dev.usher.annotations.OnError;
import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.Retry;
import dev.usher.annotations.SerializedBy;
import dev.usher.annotations.Unwrap;
import dev.usher.annotations.Wrap;
import dev.usher.annotations.ZendeskApi;
import dev.usher.sample.model.NewTicket;
import dev.usher.sample.model.TagChange;
import dev.usher.sample.model.Ticket;
import dev.usher.sample.model.TicketChange;
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

/** The tickets of an account. */
@ZendeskApi
@RequiresScope("tickets")
public interface TicketsApi {

  @GET("api/v2/tickets")
  @Unwrap("tickets")
  List<Ticket> firstPage(@Query("per_page") int size, CallOptions options);

  @GET("api/v2/tickets/{id}")
  @Unwrap("ticket")
  Optional<Ticket> find(@Path("id") long id);

  @POST("api/v2/tickets")
  @Unwrap("ticket")
  @Idempotent
  @OnError(status = 422, code = "RecordInvalid", exception = TicketInvalidException.class)
  ApiResponse<Ticket> create(@Body @Wrap("ticket") NewTicket ticket, @IdempotencyKey String key);

  @POST("api/v2/tickets")
  @Unwrap("ticket")
  Result<Ticket, CreateTicketError> tryCreate(@Body @Wrap("ticket") NewTicket ticket);

  @PUT("api/v2/tickets/{id}")
  @Unwrap("ticket")
  @Retry(
      maxAttempts = 5,
      on = {429, 503})
  CompletableFuture<Ticket> update(@Path("id") long id, @Body @Wrap("ticket") TicketChange change);

  @PUT("api/v2/tickets/{id}")
  @Unwrap("ticket")
  @SerializedBy("ticket:{id}")
  Ticket tag(@Path("id") long id, @Body @Wrap("ticket") SafeUpdate<TagChange> update);

  @DELETE("api/v2/tickets/{id}")
  @NoRetry
  void delete(@Path("id") long id);
}
