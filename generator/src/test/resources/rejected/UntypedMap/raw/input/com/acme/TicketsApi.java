package com.acme;

import dev.usher.annotations.ZendeskApi;
import java.util.HashMap;
import java.util.Map;
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
  String query(@QueryMap Map query);

  @GET("api/v2/tickets")
  String headers(@HeaderMap Map headers);

  @FormUrlEncoded
  @POST("api/v2/tickets")
  String fields(@FieldMap Fields fields);

  @Multipart
  @POST("api/v2/uploads")
  String parts(@PartMap Map parts);

  @GET("api/v2/tickets")
  String subclass(@QueryMap HashMap query);

  interface Fields extends Map {}
}
