package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;
import retrofit2.http.Path;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/users")
  String users();

  @GET("api/v2/tickets/{id}")
  String tickets(@Path("id") long id);
}
