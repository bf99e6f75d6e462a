package com.acme;

import dev.usher.annotations.ZendeskApi;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.HEAD;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets/1")
  Call<ResponseBody> first();

  @GET("api/v2/tickets/2")
  Call<String> second();

  @GET("api/v2/tickets/3")
  Call<Void> third();

  @HEAD("api/v2/tickets/3")
  Call<kotlin.Unit> fourth();
}
