package com.acme;

import dev.usher.ApiResponse;
import dev.usher.annotations.Unwrap;
import dev.usher.annotations.ZendeskApi;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import retrofit2.Call;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets/1")
  @Unwrap("ticket.created_at")
  Instant createdAt();

  @GET("api/v2/tickets")
  CompletableFuture<ApiResponse<List<Ticket>>> list();

  @GET("api/v2/tickets")
  Call<Instant[]> dates();

  @GET("api/v2/tickets")
  Optional<List<String>> subjects();

  record Ticket(long id, Comment comment) {}

  record Comment(String id) {}
}
