package com.acme;

import dev.usher.Job;
import dev.usher.Pages;
import dev.usher.annotations.Paginated;
import dev.usher.annotations.SerializedBy;
import dev.usher.annotations.ZendeskApi;
import java.util.concurrent.CompletableFuture;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;

@ZendeskApi
interface TicketsApi {
  @Paginated(items = "tickets")
  @GET("api/v2/tickets")
  Pages<String> list();

  @SerializedBy("ticket:{id}")
  @PUT("api/v2/tickets/{id}")
  String update(@Path("id") long id);

  @GET("api/v2/jobs/1")
  CompletableFuture<Job<String>> job();
}
