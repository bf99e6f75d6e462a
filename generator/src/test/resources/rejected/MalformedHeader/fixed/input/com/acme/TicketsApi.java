package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;
import retrofit2.http.Headers;

@ZendeskApi
interface TicketsApi {
  @Headers({})
  @GET("api/v2/tickets/1")
  String none();

  @Headers({"Accept text/csv", ": text/csv", "Accept:"})
  @GET("api/v2/tickets/2")
  String colon();

  @Headers({"Accept : text/csv", "Ünlaut: text/csv"})
  @GET("api/v2/tickets/3")
  String names();

  @Headers({"X-Note: käse", "X-Line: a\nb"})
  @GET("api/v2/tickets/4")
  String values();
}
