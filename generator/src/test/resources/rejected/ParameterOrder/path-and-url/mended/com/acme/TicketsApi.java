package com.acme;

import dev.usher.annotations.ZendeskApi;
import java.util.Map;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.QueryName;
import retrofit2.http.Url;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets/{id}/{part}")
  String path(@Path("id") long id, @Path("part") String part, @Query("sort") String sort);

  @GET("api/v2/tickets/{id}")
  String pathName(@Path("id") long id, @QueryName String name);

  @GET("api/v2/tickets/{id}")
  String pathMap(@Path("id") long id, @QueryMap Map<String, String> query);

  @GET
  String url(@Url String url, @Query("sort") String sort);

  @GET
  String urlName(@Url String url, @QueryName String name);

  @GET
  String urlMap(@Url String url, @QueryMap Map<String, String> query);
}
