package com.acme;

import dev.usher.ApiResponse;
import dev.usher.annotations.Unwrap;
import dev.usher.annotations.ZendeskApi;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Streaming;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets/1")
  Optional<ApiResponse<String>> first();

  @GET("api/v2/tickets/2")
  @Streaming
  @Unwrap("ticket")
  CompletableFuture<Call<String>> second();

  @GET("api/v2/tickets/3")
  @Streaming
  @Unwrap("ticket")
  Optional<Void> third();
}
