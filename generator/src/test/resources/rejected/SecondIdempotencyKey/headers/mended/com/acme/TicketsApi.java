package com.acme;

import dev.usher.annotations.IdempotencyKey;
import dev.usher.annotations.Idempotent;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.POST;

@ZendeskApi
interface TicketsApi {
  @Idempotent
  @Headers("X-Source: import")
  @POST("api/v2/tickets")
  String create(@Body String ticket, @IdempotencyKey String key);

  @POST("api/v2/tickets")
  String createOnMyOwn(@Body String ticket, @Header("Idempotency-Key") String key);
}
