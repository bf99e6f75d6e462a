package com.acme;

import dev.usher.annotations.Unwrap;
import dev.usher.annotations.ZendeskApi;
import java.util.concurrent.CompletableFuture;
import retrofit2.http.DELETE;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @Unwrap("ticket")
  @DELETE("api/v2/tickets/1")
  String delete();

  @Unwrap("ticket")
  @GET("api/v2/tickets/1")
  String call();

  @Unwrap("ticket")
  @GET("api/v2/tickets/1")
  CompletableFuture<String> body();
}
