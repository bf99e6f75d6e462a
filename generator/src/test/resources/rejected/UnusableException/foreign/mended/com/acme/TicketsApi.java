package com.acme;

import dev.usher.ApiError;
import dev.usher.annotations.OnError;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @OnError(exception = Failure.class)
  @GET("api/v2/tickets/1")
  String show();

  @SuppressWarnings("serial")
  final class Failure extends RuntimeException {
    Failure(ApiError error) {
      super(error.toString());
    }
  }
}
