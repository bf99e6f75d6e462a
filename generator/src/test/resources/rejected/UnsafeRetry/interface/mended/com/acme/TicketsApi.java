package com.acme;

import dev.usher.annotations.NoRetry;
import dev.usher.annotations.Retry;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;

@ZendeskApi
@Retry(on = {429, 503})
interface TicketsApi {
  @GET("api/v2/tickets/1")
  String show();

  @POST("api/v2/tickets")
  void create();

  @NoRetry
  @POST("api/v2/tickets")
  void createOnce();

  @PATCH("api/v2/tickets/1")
  void change();
}
