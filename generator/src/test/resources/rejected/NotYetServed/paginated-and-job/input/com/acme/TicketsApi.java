package com.acme;

import dev.usher.Job;
import dev.usher.Pages;
import dev.usher.annotations.Paginated;
import dev.usher.annotations.ZendeskApi;
import java.util.concurrent.CompletableFuture;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @Paginated(items = "tickets")
  @GET("api/v2/tickets")
  Pages<String> list();

  @GET("api/v2/jobs/1")
  CompletableFuture<Job<String>> job();
}
