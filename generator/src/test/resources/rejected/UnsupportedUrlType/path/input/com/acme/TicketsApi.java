package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;
import retrofit2.http.Url;

@ZendeskApi
interface TicketsApi {
  @GET
  String show(@Url java.net.URL url);
}
