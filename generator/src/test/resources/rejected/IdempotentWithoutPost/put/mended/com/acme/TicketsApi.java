package com.acme;

import dev.usher.annotations.Idempotent;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.POST;

@ZendeskApi
interface TicketsApi {
  @Idempotent
  @POST("api/v2/tickets")
  void replace();
}
