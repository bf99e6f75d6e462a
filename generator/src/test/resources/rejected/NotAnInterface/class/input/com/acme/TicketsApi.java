package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
abstract class TicketsApi {
  @GET("api/v2/tickets/{id}")
  abstract String show();
}
