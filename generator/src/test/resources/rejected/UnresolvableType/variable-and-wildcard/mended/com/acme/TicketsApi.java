package com.acme;

import dev.usher.annotations.ZendeskApi;
import java.util.List;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets/1")
  String first();

  @GET("api/v2/tickets/2")
  List<Long> second();

  @POST("api/v2/tickets")
  void create(@Body Map<String, String> ticket);
}
