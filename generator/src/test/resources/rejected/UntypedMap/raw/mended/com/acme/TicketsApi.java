package com.acme;

import dev.usher.annotations.ZendeskApi;
import java.util.HashMap;
import java.util.Map;
import okhttp3.RequestBody;
import retrofit2.http.FieldMap;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.GET;
import retrofit2.http.HeaderMap;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.PartMap;
import retrofit2.http.QueryMap;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets")
  String query(@QueryMap Map<String, Object> query);

  @GET("api/v2/tickets")
  String headers(@HeaderMap Map<String, String> headers);

  @FormUrlEncoded
  @POST("api/v2/tickets")
  String fields(@FieldMap Fields fields);

  @Multipart
  @POST("api/v2/uploads")
  String parts(@PartMap Map<String, RequestBody> parts);

  @GET("api/v2/tickets")
  String subclass(@QueryMap HashMap<String, String> query);

  interface Fields extends Map<String, String> {}
}
