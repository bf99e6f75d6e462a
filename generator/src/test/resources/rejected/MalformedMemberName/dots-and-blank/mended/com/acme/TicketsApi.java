package com.acme;

import dev.usher.annotations.Unwrap;
import dev.usher.annotations.Wrap;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;

@ZendeskApi
interface TicketsApi {
  @Unwrap("job_status.results")
  @GET("api/v2/tickets/1")
  String show();

  @POST("api/v2/tickets")
  void create(@Body @Wrap("ticket") String ticket);
}
