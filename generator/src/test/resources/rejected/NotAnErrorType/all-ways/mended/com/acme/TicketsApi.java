package com.acme;

import dev.usher.ApiError;
import dev.usher.Result;
import dev.usher.annotations.OnError;
import dev.usher.annotations.ZendeskApi;
import java.util.concurrent.CompletableFuture;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {

  @GET("api/v2/tickets/1")
  Result<String, ApiError> text();

  @GET("api/v2/tickets/2")
  CompletableFuture<Result<String, Open>> open();

  @GET("api/v2/tickets/3")
  Result<String, ApiError> many();

  @GET("api/v2/tickets/4")
  Result<String, Open> generic();

  sealed interface Open {
    @OnError
    record Other(ApiError error) implements Open {}
  }
}
