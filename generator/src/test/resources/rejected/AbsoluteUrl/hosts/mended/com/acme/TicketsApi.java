package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.Path;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets/{id}?include=users")
  String show(@Path("id") long id);

  @HTTP(method = "GET", path = "api")
  String status();

  @GET("./")
  String home();

  @SuppressWarnings("usher:AbsoluteUrl")
  @GET("https://status.zendesk.com/api/incidents")
  String incidents();
}
