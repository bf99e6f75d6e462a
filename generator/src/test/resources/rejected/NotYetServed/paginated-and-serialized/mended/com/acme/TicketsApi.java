package com.acme;

import dev.usher.annotations.Unwrap;
import dev.usher.annotations.ZendeskApi;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets")
  @Unwrap("tickets")
  List<String> list(@Query("page[after]") String cursor);

  @PUT("api/v2/tickets/{id}")
  String update(@Path("id") long id);

  @GET("api/v2/jobs/1")
  CompletableFuture<String> job();
}
