package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/ticket_audits.json?include=users")
  String list();
}
