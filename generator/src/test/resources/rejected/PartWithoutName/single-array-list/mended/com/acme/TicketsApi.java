package com.acme;

import dev.usher.annotations.ZendeskApi;
import java.util.List;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.Part;

@ZendeskApi
interface TicketsApi {
  @Multipart
  @POST("api/v2/uploads")
  String single(@Part("file") RequestBody file);

  @Multipart
  @POST("api/v2/uploads")
  String array(@Part("line") String[] lines);

  @Multipart
  @POST("api/v2/uploads")
  String list(@Part List<MultipartBody.Part> files);
}
