package com.acme;

import dev.usher.annotations.IdempotencyKey;
import dev.usher.annotations.Idempotent;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.Header;
import retrofit2.http.POST;

@ZendeskApi
interface TicketsApi {
  @POST("api/v2/tickets")
  @Idempotent
  void create(@Header("Idempotency-Key") @IdempotencyKey String key);
}
