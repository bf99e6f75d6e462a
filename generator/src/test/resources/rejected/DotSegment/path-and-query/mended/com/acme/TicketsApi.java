package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;
import retrofit2.http.Path;

@ZendeskApi
interface TicketsApi {
  @GET("api/v1/tickets/{id}")
  String path(@Path("id") long id);

  @GET("api/v2/tickets/{id}?from=a%2F.%2Fb")
  String query(@Path("id") long id);

  @GET("api/v2/tickets/..{id}")
  String escaped(@Path("id") long id);

  @GET("api/v2/../v1/tickets")
  String fixed();
}
