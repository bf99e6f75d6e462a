package com.acme;

import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

@ZendeskApi
@RequiresScope("tickets")
interface TicketsApi {
  @GET("api/v2/tickets/{id}")
  String show(@Path("id") long id);

  @POST("api/v2/tickets")
  void create(@Body String ticket);

  @RequiresScope({"users:read", "groups:read"})
  @GET("api/v2/users/1")
  String user();

  @SuppressWarnings("usher:MissingScope")
  @DELETE("api/v2/tickets/{id}")
  void delete(@Path("id") long id);
}
