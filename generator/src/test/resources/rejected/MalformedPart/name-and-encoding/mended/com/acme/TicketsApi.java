package com.acme;

import dev.usher.annotations.ZendeskApi;
import java.util.Map;
import okhttp3.RequestBody;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.Part;
import retrofit2.http.PartMap;

@ZendeskApi
interface TicketsApi {
  @Multipart
  @POST("api/v2/uploads")
  String name(@Part("cheese 1") RequestBody file);

  @Multipart
  @POST("api/v2/uploads")
  String encoding(@Part(value = "file", encoding = "8bit") RequestBody file);

  @Multipart
  @POST("api/v2/uploads")
  String map(@PartMap(encoding = "binary") Map<String, RequestBody> files);
}
