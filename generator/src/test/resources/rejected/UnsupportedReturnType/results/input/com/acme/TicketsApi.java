package com.acme;

import dev.usher.ApiError;
import dev.usher.Result;
import dev.usher.annotations.ZendeskApi;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import retrofit2.Call;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {

  @GET("api/v2/tickets/1")
  Optional<Result<String, ApiError>> inside();

  @GET("api/v2/tickets/2")
  Result<Result<String, ApiError>, ApiError> twice();

  @GET("api/v2/tickets/3")
  Result<CompletableFuture<String>, ApiError> future();

  @GET("api/v2/tickets/4")
  Result<Optional<Void>, ApiError> empty();

  @GET("api/v2/tickets/5")
  Result raw();

  @GET("api/v2/tickets/6")
  Result<Call<String>, ApiError> call();
}
