package com.acme;

import dev.usher.ApiError;
import dev.usher.Result;
import dev.usher.annotations.OnError;
import dev.usher.annotations.ZendeskApi;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {

  @GET("api/v2/tickets/1")
  Result<String, String> text();

  @GET("api/v2/tickets/2")
  CompletableFuture<Result<String, Open>> open();

  @GET("api/v2/tickets/3")
  Result<String, List<ApiError>> many();

  @GET("api/v2/tickets/4")
  Result<String, Generic<String>> generic();

  interface Open {}

  sealed interface Generic<T> {
    @OnError
    record Other<T>(ApiError error) implements Generic<T> {}
  }
}
