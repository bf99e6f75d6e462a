package com.acme;

import dev.usher.annotations.Idempotent;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.Body;
import retrofit2.http.POST;

@ZendeskApi
interface TicketsApi {
  @Idempotent
  @POST("api/v2/tickets.json")
  void create(@Body String ticket);

  @POST("api/v2/users")
  void createUser(@Body String user);

  @SuppressWarnings("usher:UnheededIdempotencyKey")
  @Idempotent
  @POST("/api/v2/organizations")
  void createOrganization(@Body String organization);
}
