package com.acme;

import dev.usher.ApiError;
import dev.usher.annotations.OnError;
import dev.usher.annotations.ZendeskApi;
import java.util.Optional;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @OnError(status = 410, exception = Invalid.class)
  @GET("api/v2/tickets/1")
  Optional<String> find();

  class Invalid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Invalid(ApiError error) {
      super(error.toString());
    }
  }
}
