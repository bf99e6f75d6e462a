package com.acme;

import dev.usher.annotations.Retry;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.POST;

@ZendeskApi
interface TicketsApi {
  @Retry(on = {429, 503})
  @POST("api/v2/tickets")
  void create();

  @Retry(on = {503})
  @POST("api/v2/tickets/1")
  void change();
}
