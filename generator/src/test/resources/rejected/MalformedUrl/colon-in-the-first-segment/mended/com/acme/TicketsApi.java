package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

@ZendeskApi
@SuppressWarnings("usher:AbsoluteUrl")
interface TicketsApi {
  @POST("./tickets:bulkClose")
  String close();

  @POST("/tickets:{action}")
  String act(@Path("action") String action);

  @GET("https://acme.zendesk.com/tickets")
  String other();
}
