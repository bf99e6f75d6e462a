package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;
import retrofit2.http.Headers;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets/1")
  String none();

  @Headers({"Accept: text/csv", "X-Empty: ", "X(odd)~: a:b"})
  @GET("api/v2/tickets/2")
  String colon();

  @Headers({"Accept: text/csv", "Umlaut: text/csv"})
  @GET("api/v2/tickets/3")
  String names();

  @Headers(
      allowUnsafeNonAsciiValues = true,
      value = {"X-Note: käse", "X-Tab: a\tb"})
  @GET("api/v2/tickets/4")
  String values();
}
