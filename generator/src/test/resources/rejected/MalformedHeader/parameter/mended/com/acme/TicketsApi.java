package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;
import retrofit2.http.Header;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets/1")
  String none(@Header("Accept") String value);

  @GET("api/v2/tickets/2")
  String blank(@Header("Accept-Language") String value);
}
