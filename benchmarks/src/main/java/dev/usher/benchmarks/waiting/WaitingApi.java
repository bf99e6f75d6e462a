package dev.usher.benchmarks.waiting;

import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.ZendeskApi;
import java.util.concurrent.CompletableFuture;
import retrofit2.http.DELETE;
import retrofit2.http.Path;

/** The call that waits. */
@ZendeskApi
@RequiresScope("tickets")
interface WaitingApi {
  @DELETE("api/v2/tickets/{id}")
  CompletableFuture<Void> delete(@Path("id") long id);
}
