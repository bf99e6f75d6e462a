package com.acme;

import dev.usher.ApiError;
import dev.usher.Result;
import dev.usher.annotations.OnError;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

class Outer {
  @ZendeskApi
  interface TicketsApi {

    @GET("api/v2/tickets/1")
    Result<String, TicketError> show();
  }

  sealed interface TicketError {}

  @OnError
  record Other(ApiError error) implements TicketError {}
}
