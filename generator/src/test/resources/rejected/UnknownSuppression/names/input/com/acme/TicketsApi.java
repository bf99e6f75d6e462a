package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
@SuppressWarnings({"usher:MisingScope", "usher:UnsafeRetry", "unchecked"})
interface TicketsApi {
  @SuppressWarnings("usher:everything")
  @GET("api/v2/tickets")
  String list();
}
