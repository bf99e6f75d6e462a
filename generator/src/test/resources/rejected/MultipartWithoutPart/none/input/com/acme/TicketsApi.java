package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.Multipart;
import retrofit2.http.POST;

@ZendeskApi
interface TicketsApi {
  @Multipart
  @POST("api/v2/uploads")
  void upload();
}
