package com.acme;

import dev.usher.annotations.ZendeskApi;
import okhttp3.MultipartBody;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.POST;
import retrofit2.http.Part;

@ZendeskApi
interface TicketsApi {
  @FormUrlEncoded
  @POST("api/v2/uploads")
  void upload(@Part MultipartBody.Part file);
}
