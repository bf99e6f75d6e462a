package com.acme;

import dev.usher.annotations.Retry;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @Retry(maxAttempts = 1, on = {400, 503}, multiplier = 1)
  @GET("api/v2/tickets/1")
  String first();

  @Retry(initialDelay = "30s")
  @GET("api/v2/tickets/2")
  String second();

  @Retry(initialDelay = "5s", maxDelay = "5s", deadline = "1ms")
  @GET("api/v2/tickets/3")
  String third();
}
