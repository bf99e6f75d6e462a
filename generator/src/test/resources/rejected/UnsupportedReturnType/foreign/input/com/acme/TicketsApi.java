package com.acme;

import dev.usher.annotations.ZendeskApi;
import java.util.concurrent.Future;
import retrofit2.Response;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets/1")
  Response<String> first();

  @GET("api/v2/tickets/2")
  okhttp3.Response second();

  @GET("api/v2/tickets/3")
  Future<String> third();
}
