package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @GET("https:///")
  String empty();

  @GET("//acme zendesk.com/tickets")
  String blank();

  @GET("http://localhost:80801/tickets")
  String port();

  @GET("https://acme..zendesk.com/tickets")
  String label();
}
