package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

@ZendeskApi
interface TicketsApi {
  @PUT("api/v2/tickets/{ticket_id}")
  void update(@Path("ticket_id") long id);

  @POST("api/v2/tickets")
  void create(@Body String ticket);
}
