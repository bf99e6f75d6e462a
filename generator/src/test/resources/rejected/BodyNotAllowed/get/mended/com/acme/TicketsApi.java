package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.Body;
import retrofit2.http.POST;

@ZendeskApi
interface TicketsApi {
  @POST("api/v2/tickets")
  String search(@Body String query);
}
