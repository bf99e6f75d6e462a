package com.acme;

import dev.usher.annotations.ZendeskApi;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import retrofit2.http.Field;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.Part;
import retrofit2.http.Query;
import retrofit2.http.QueryName;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets")
  String raw(@Query("ids") List ids);

  @GET("api/v2/tickets")
  String names(@QueryName java.nio.file.Path path);

  @GET("api/v2/tickets")
  String header(@Header("X-Ids") Ids ids);

  @FormUrlEncoded
  @POST("api/v2/tickets")
  String field(@Field("ids") Iterable ids);

  @Multipart
  @POST("api/v2/uploads")
  String unnamed(@Part List files);

  @Multipart
  @POST("api/v2/uploads")
  String named(@Part("file") Collection files);

  class Ids extends ArrayList<Long> {
    private static final long serialVersionUID = 1L;
  }
}
