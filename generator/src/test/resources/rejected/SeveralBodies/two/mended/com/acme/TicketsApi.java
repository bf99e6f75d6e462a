package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Query;

@ZendeskApi
interface TicketsApi {
  @POST("api/v2/tickets")
  void create(@Body String ticket, @Query("comment") String comment);
}
