package com.acme;

import dev.usher.ApiError;
import dev.usher.CallOptions;
import dev.usher.annotations.Idempotent;
import dev.usher.annotations.OnError;
import dev.usher.annotations.Retry;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.POST;

@ZendeskApi
interface TicketsApi {
  @Retry
  @Idempotent
  @OnError(status = 422, exception = Invalid.class)
  @POST("api/v2/tickets")
  String create(CallOptions options);

  class Invalid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Invalid(ApiError error) {
      super(error.toString());
    }
  }
}
