package com.acme;

import dev.usher.ApiError;
import dev.usher.Result;
import dev.usher.annotations.OnError;
import dev.usher.annotations.ZendeskApi;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import retrofit2.http.GET;

@ZendeskApi
@OnError(status = 410, exception = GoneException.class)
interface TicketsApi {

  @GET("api/v2/tickets/1")
  @OnError(status = 404, exception = GoneException.class)
  @OnError(exception = GoneException.class)
  Result<String, ApiError> show();

  @GET("api/v2/tickets/2")
  @OnError(status = 404, exception = GoneException.class)
  CompletableFuture<Result<Optional<String>, TicketError>> find();

  @GET("api/v2/tickets/3")
  String plain() throws GoneException;
}
