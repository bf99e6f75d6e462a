package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.POST;
import retrofit2.http.Query;

@ZendeskApi
interface TicketsApi {
  @FormUrlEncoded
  @POST("api/v2/tickets")
  void create(@Query("subject") String subject);
}
