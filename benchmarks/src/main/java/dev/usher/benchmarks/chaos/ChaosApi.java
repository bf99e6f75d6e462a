package dev.usher.benchmarks.chaos;

import dev.usher.SafeUpdate;
import dev.usher.annotations.IdempotencyKey;
import dev.usher.annotations.Idempotent;
import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.Unwrap;
import dev.usher.annotations.Wrap;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** The tickets that are written. */
@ZendeskApi
@RequiresScope("tickets")
interface ChaosApi {

  @POST("api/v2/tickets")
  @Unwrap("ticket")
  @Idempotent
  Tally create(@Body @Wrap("ticket") NewTally ticket, @IdempotencyKey String id);

  @GET("api/v2/tickets/{id}")
  @Unwrap("ticket")
  Tally show(@Path("id") long id);

  @PUT("api/v2/tickets/{id}")
  @Unwrap("ticket")
  Tally update(@Path("id") long id, @Body @Wrap("ticket") SafeUpdate<TallyChange> update);
}
