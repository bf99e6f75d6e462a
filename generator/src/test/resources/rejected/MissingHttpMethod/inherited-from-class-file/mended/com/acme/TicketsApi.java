package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi extends com.lib.Readable {
  @GET("api/v2/tickets/1")
  String own();

  @Override
  default String show(long id) {
    return own();
  }
}
