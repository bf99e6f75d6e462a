package com.acme;

import dev.usher.annotations.ZendeskApi;
import java.util.concurrent.CompletableFuture;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @SuppressWarnings("rawtypes")
  @GET("api/v2/tickets/1")
  Call first();

  @SuppressWarnings("rawtypes")
  @GET("api/v2/tickets/2")
  CompletableFuture second();

  @SuppressWarnings("rawtypes")
  @GET("api/v2/tickets/3")
  CompletableFuture<Response> third();
}
