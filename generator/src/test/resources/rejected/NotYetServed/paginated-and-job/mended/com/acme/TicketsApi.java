package com.acme;

import dev.usher.annotations.Unwrap;
import dev.usher.annotations.ZendeskApi;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import retrofit2.http.GET;
import retrofit2.http.Query;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets")
  @Unwrap("tickets")
  List<String> list(@Query("page[after]") String cursor);

  @GET("api/v2/jobs/1")
  CompletableFuture<String> job();
}
