package com.acme;

import dev.usher.CallOptions;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;
import retrofit2.http.Query;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets")
  String show(@Query("options") CallOptions options);
}
