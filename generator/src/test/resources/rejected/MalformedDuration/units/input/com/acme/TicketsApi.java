package com.acme;

import dev.usher.annotations.Retry;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @Retry(initialDelay = "250", maxDelay = "PT30S", deadline = "2 m")
  @GET("api/v2/tickets/1")
  String first();
}
