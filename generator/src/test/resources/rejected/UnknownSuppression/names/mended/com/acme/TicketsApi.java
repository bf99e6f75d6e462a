package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
@SuppressWarnings({"usher:MissingScope", "unchecked"})
interface TicketsApi {
  @SuppressWarnings("usher:scope")
  @GET("api/v2/tickets")
  String list();
}
