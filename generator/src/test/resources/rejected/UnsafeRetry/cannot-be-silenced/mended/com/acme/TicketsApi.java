package com.acme;

import dev.usher.annotations.Retry;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;
import retrofit2.http.POST;

@ZendeskApi
@SuppressWarnings("usher:retry")
interface TicketsApi {
  @SuppressWarnings("usher:retry")
  @Retry(on = {503})
  @POST("api/v2/tickets")
  void create();

  @Retry(on = {429, 429})
  @GET("api/v2/tickets")
  String list();
}
