package com.acme;

import dev.usher.annotations.Idempotent;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.PUT;

@ZendeskApi
interface TicketsApi {
  @Idempotent
  @PUT("api/v2/tickets/1")
  void replace();
}
