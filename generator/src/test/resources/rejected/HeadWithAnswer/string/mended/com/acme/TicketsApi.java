package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.Call;
import retrofit2.http.HEAD;

@ZendeskApi
interface TicketsApi {
  @HEAD("api/v2/tickets/1")
  void first();

  @HEAD("api/v2/tickets/2")
  Call<Void> second();
}
