package com.acme;

import dev.usher.annotations.ZendeskApi;
import okhttp3.RequestBody;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.Part;

@ZendeskApi
interface TicketsApi {
  @Multipart
  @FormUrlEncoded
  @POST("api/v2/uploads")
  String upload(@Part("file") RequestBody file);
}
