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
  String path(@Query("sort") String sort, @Path("id") long id, @Path("part") String part);

  @GET("api/v2/tickets/{id}")
  String pathName(@QueryName String name, @Path("id") long id);

  @GET("api/v2/tickets/{id}")
  String pathMap(@QueryMap Map<String, String> query, @Path("id") long id);

  @GET
  String url(@Query("sort") String sort, @Url String url);

  @GET
  String urlName(@QueryName String name, @Url String url);

  @GET
  String urlMap(@QueryMap Map<String, String> query, @Url String url);
}
