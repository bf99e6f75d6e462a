package com.acme;

import dev.usher.ApiError;
import dev.usher.ApiResponse;
import dev.usher.Result;
import dev.usher.annotations.ZendeskApi;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import retrofit2.Call;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {

  @GET("api/v2/tickets/1")
  Result<Optional<String>, ApiError> inside();

  @GET("api/v2/tickets/2")
  Result<ApiResponse<String>, ApiError> twice();

  @GET("api/v2/tickets/3")
  CompletableFuture<Result<String, ApiError>> future();

  @GET("api/v2/tickets/4")
  Result<Void, ApiError> empty();

  @GET("api/v2/tickets/5")
  Result<String, ApiError> raw();

  @GET("api/v2/tickets/6")
  Call<String> call();
}
