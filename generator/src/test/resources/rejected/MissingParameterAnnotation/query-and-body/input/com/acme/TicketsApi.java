package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;
import retrofit2.http.POST;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets")
  String list(String sort);

  @POST("api/v2/tickets")
  void create(String ticket);
}
