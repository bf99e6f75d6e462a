package com.acme;

import dev.usher.annotations.Idempotent;
import dev.usher.annotations.Retry;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

@ZendeskApi
interface TicketsApi {
  @Retry(on = {429, 500, 503})
  @POST("api/v2/tickets")
  void create();

  @Retry(on = 502)
  @PATCH("api/v2/tickets/1")
  void change();

  @Retry(on = {429, 500, 503})
  @Idempotent
  @POST("api/v2/tickets")
  void createOnce();

  @Retry(maxAttempts = 5)
  @POST("api/v2/tickets")
  void createCarefully();

  @Retry(on = {429, 500})
  @PUT("api/v2/tickets/1")
  void replace();
}
