package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;
import retrofit2.http.Query;

@ZendeskApi
interface TicketsApi {
  @GET("tickets:recent")
  String recent(@Query("sort") String sort);
}
