package com.acme;

import dev.usher.annotations.Retry;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @Retry(maxAttempts = 0, on = {200, 503}, multiplier = 0.5)
  @GET("api/v2/tickets/1")
  String first();

  @Retry(initialDelay = "1m")
  @GET("api/v2/tickets/2")
  String second();

  @Retry(initialDelay = "10s", maxDelay = "5s", deadline = "0s")
  @GET("api/v2/tickets/3")
  String third();
}
