package com.acme;

import dev.usher.annotations.ZendeskApi;
import okhttp3.RequestBody;
import retrofit2.http.Body;
import retrofit2.http.Headers;
import retrofit2.http.POST;

@ZendeskApi
interface TicketsApi {
  @Headers({"Accept: none", "content-type: text/csv"})
  @POST("api/v2/uploads")
  String one(@Body RequestBody file);

  @Headers("Content-Type: text/csv; charset=\"utf-8\";")
  @POST("api/v2/uploads")
  String two(@Body RequestBody file);
}
