package com.acme;

import dev.usher.annotations.Wrap;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.Body;
import retrofit2.http.POST;

@ZendeskApi
interface TicketsApi {

  @POST("api/v2/tickets")
  void create(@Body @Wrap("ticket") String ticket);
}
