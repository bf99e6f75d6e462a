package dev.usher.fuzz;

import dev.usher.ApiError;
import dev.usher.ApiResponse;
import dev.usher.Result;
import dev.usher.annotations.Idempotent;
import dev.usher.annotations.NoRetry;
import dev.usher.annotations.OnError;
import dev.usher.annotations.RequiresRole;
import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.Role;
import dev.usher.annotations.Unwrap;
import dev.usher.annotations.Wrap;
import dev.usher.annotations.ZendeskApi;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import okhttp3.ResponseBody;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/** The interface whose client is fuzzed: one endpoint of each way to read an answer. */
@ZendeskApi
@RequiresScope("tickets")
@NoRetry
interface TicketsApi {
  @GET("api/v2/tickets/{id}")
  @Unwrap("ticket")
  Ticket show(@Path("id") long id);

  @GET("api/v2/tickets/{id}")
  @Unwrap("ticket")
  Optional<Ticket> find(@Path("id") long id);

  @GET("api/v2/search")
  @Unwrap("results")
  ApiResponse<List<Ticket>> search(@Query("query") String query, @Query("page") int page);

  @POST("api/v2/tickets")
  @Unwrap("ticket")
  @Idempotent
  @OnError(status = 422, exception = TicketInvalidException.class)
  Ticket create(@Body @Wrap("ticket") Ticket ticket) throws TicketInvalidException;

  @POST("api/v2/tickets")
  @Unwrap("ticket")
  Result<Ticket, TicketError> tryCreate(@Body @Wrap("ticket") Ticket ticket);

  @GET("api/v2/tickets/{id}")
  @Unwrap("ticket")
  Result<Optional<Ticket>, ApiError> tryFind(@Path("id") long id);

  @GET("api/v2/tickets/{id}")
  @Unwrap("ticket")
  Result<ApiResponse<Ticket>, ApiError> tryShow(@Path("id") long id);

  @GET("api/v2/tickets/{id}")
  @Unwrap("ticket")
  CompletableFuture<Ticket> showAsync(@Path("id") long id);

  @POST("api/v2/tickets")
  @Unwrap("ticket")
  CompletionStage<Result<ApiResponse<Ticket>, TicketError>> tryCreateAsync(
      @Body @Wrap("ticket") Ticket ticket);

  @GET("api/v2/attachments/{id}")
  @Streaming
  InputStream download(@Path("id") long id);

  @GET("api/v2/attachments/{id}")
  @Streaming
  CompletableFuture<InputStream> downloadAsync(@Path("id") long id);

  @GET("api/v2/attachments/{id}")
  ResponseBody whole(@Path("id") long id);

  @DELETE("api/v2/users/{id}")
  @RequiresRole(Role.ADMIN)
  void delete(@Path("id") long id);
}
