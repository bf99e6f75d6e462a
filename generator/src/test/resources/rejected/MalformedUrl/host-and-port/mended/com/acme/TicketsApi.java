package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;
import retrofit2.http.Path;

@ZendeskApi
@SuppressWarnings("usher:AbsoluteUrl")
interface TicketsApi {
  @GET("https://[::1]/")
  String empty();

  @GET("//acme.zendesk.com/tickets")
  String blank();

  @GET("http://localhost:8080/tickets")
  String port();

  @GET("https://{subdomain}.zendesk.com/tickets")
  String label(@Path("subdomain") String subdomain);
}
