package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.Field;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.POST;

@ZendeskApi
interface TicketsApi {
  @FormUrlEncoded
  @POST("api/v2/uploads")
  void upload(@Field("name") String name);
}
