package com.acme;

import dev.usher.annotations.Retry;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @SuppressWarnings("usher:DuplicateStatus")
  @Retry(on = {429, 429})
  @GET("api/v2/tickets/1")
  String byName();

  @SuppressWarnings("usher:retry")
  @Retry(on = {429, 429})
  @GET("api/v2/tickets/2")
  String byGroup();

  @SuppressWarnings({"usher:scope", "usher:DuplicateStatus"})
  @Retry(on = {429, 429})
  @GET("api/v2/tickets/3")
  String another();
}
