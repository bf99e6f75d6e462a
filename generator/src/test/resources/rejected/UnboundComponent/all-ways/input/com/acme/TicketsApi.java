package com.acme;

import dev.usher.Result;
import dev.usher.annotations.ZendeskApi;
import java.util.concurrent.CompletableFuture;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {

  @GET("api/v2/tickets/1")
  Result<String, TicketError> show();

  @GET("api/v2/tickets/2")
  CompletableFuture<Result<String, TicketError>> showLater();
}
