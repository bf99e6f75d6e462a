package com.acme;

import dev.usher.Zendesk;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.DELETE;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets/1")
  String show();

  @DELETE("api/v2/tickets/1")
  void delete();

  default TicketsApi readOnly(Zendesk zendesk) {
    return this;
  }
}
