package com.acme;

import dev.usher.ApiError;
import dev.usher.Result;
import dev.usher.annotations.OnError;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

final class TicketErrors {

  record Alone(ApiError error) {}

  record Lonely() implements Comparable<Lonely> {
    @Override
    public int compareTo(Lonely other) {
      return 0;
    }
  }

  sealed interface TicketError {
    @OnError
    record Other(ApiError error) implements TicketError {}
  }

  @ZendeskApi
  interface TicketsApi {
    @GET("api/v2/tickets/1")
    Result<String, TicketError> show();
  }
}
