package com.acme;

import dev.usher.annotations.Retry;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @Retry(initialDelay = "250ms", maxDelay = "30s", deadline = "2m")
  @GET("api/v2/tickets/1")
  String first();
}
