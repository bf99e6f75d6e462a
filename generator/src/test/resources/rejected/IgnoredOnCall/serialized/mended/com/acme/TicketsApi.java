package com.acme;

import dev.usher.annotations.SerializedBy;
import dev.usher.annotations.ZendeskApi;
import java.util.concurrent.CompletableFuture;
import retrofit2.http.PUT;
import retrofit2.http.Path;

@ZendeskApi
interface TicketsApi {
  @SerializedBy("ticket:{id}")
  @PUT("api/v2/tickets/{id}")
  CompletableFuture<String> update(@Path("id") long id);
}
