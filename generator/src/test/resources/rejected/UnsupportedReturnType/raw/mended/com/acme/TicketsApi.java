package com.acme;

import dev.usher.ApiResponse;
import dev.usher.annotations.ZendeskApi;
import java.util.concurrent.CompletableFuture;
import retrofit2.Call;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets/1")
  Call<String> first();

  @GET("api/v2/tickets/2")
  CompletableFuture<String> second();

  @GET("api/v2/tickets/3")
  CompletableFuture<ApiResponse<String>> third();
}
