package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets/1")
  Call<okhttp3.Response> first();

  @GET("api/v2/tickets/2")
  Call<Response<String>> second();

  @SuppressWarnings("rawtypes")
  @GET("api/v2/tickets/3")
  Call<Response> third();
}
