package com.acme;

import dev.usher.annotations.Retry;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @Retry(on = {429, 503, 429})
  @GET("api/v2/tickets")
  String list();
}
