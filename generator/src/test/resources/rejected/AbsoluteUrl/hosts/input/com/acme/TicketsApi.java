package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.Path;

@ZendeskApi
interface TicketsApi {
  @GET("https://acme.zendesk.com/api/v2/tickets/{id}?include=users")
  String show(@Path("id") long id);

  @HTTP(method = "GET", path = "//status.acme.com/api")
  String status();

  @GET("HTTPS://acme.zendesk.com")
  String home();

  @SuppressWarnings("usher:AbsoluteUrl")
  @GET("https://status.zendesk.com/api/incidents")
  String incidents();
}
