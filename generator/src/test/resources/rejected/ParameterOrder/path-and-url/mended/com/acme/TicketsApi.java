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
  String show(@Path("id") long id, @Path("part") String part, @Query("sort") String sort);

  @GET
  String next(@Url String url, @QueryMap Map<String, String> query);

  @GET("api/v2/tickets/{id}")
  String names(@Path("id") long id, @QueryName String name);
}
