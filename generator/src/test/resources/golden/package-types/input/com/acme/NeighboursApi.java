package com.acme;

import dev.usher.annotations.Wrap;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

@ZendeskApi
public interface NeighboursApi {

  @GET("requests")
  Request request(@Query("q") java.lang.String query);

  @POST("operations")
  Operation run(@Body @Wrap("operation") Operation operation);

  @GET("strings")
  String string();
}
