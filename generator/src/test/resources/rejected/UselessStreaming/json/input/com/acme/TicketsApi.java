package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;
import retrofit2.http.Streaming;

@ZendeskApi
interface TicketsApi {
  @Streaming
  @GET("api/v2/tickets/1")
  String show();
}
