package com.acme;

import dev.usher.ApiError;
import dev.usher.annotations.OnError;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @OnError(status = 404, exception = Missing.class)
  @GET("api/v2/tickets/1")
  String show();

  class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Missing(ApiError error) {
      super(error.toString());
    }
  }
}
