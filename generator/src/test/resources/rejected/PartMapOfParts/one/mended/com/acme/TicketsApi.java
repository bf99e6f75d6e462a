package com.acme;

import dev.usher.annotations.ZendeskApi;
import java.util.List;
import okhttp3.MultipartBody;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.Part;

@ZendeskApi
interface TicketsApi {
  @Multipart
  @POST("api/v2/uploads")
  String parts(@Part List<MultipartBody.Part> parts);
}
