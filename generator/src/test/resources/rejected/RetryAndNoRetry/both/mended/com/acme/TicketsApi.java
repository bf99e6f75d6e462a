package com.acme;

import dev.usher.annotations.Retry;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @Retry
  @GET("api/v2/tickets/1")
  String first();
}
