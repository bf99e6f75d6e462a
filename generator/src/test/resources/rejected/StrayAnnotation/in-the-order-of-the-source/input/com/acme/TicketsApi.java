package com.acme;

import dev.usher.annotations.GrantedScopes;
import dev.usher.annotations.Idempotent;
import dev.usher.annotations.OnError;
import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.Retry;
import dev.usher.annotations.Unwrap;
import dev.usher.annotations.ZendeskApi;
import java.util.Optional;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

@ZendeskApi
@GrantedScopes({"tickets:read", "USERS"})
@RequiresScope("tickets")
interface TicketsApi {
  @GET("api/v2/tickets/{id}/{x}")
  @RequiresScope("Tickets")
  String show(@Path("id") long id, long y);

  @Unwrap("ticket")
  default String first() {
    return show(1, 1);
  }

  @POST("api/v2/tickets")
  @Retry(on = {429, 500, 600})
  String create(@Path("id") long id);

  @GET("api/v2/tickets/{id}")
  @OnError(status = 404, exception = Gone.class)
  @OnError(status = 999, exception = Gone.class)
  Optional<String> find(@Path("id") long id, @Path("od") long od);

  @Idempotent
  static void nothing() {}

  @GET("api/v2/tickets")
  void list();
}
