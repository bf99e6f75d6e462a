package com.acme;

import dev.usher.ApiError;
import dev.usher.annotations.OnError;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.POST;

@ZendeskApi
interface TicketsApi {
  @OnError(status = 422, exception = Invalid.class)
  @OnError(status = 404, exception = Invalid.class)
  @OnError(exception = Invalid.class, status = 409)
  @POST("api/v2/tickets")
  void create();

  class Invalid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Invalid(ApiError error) {
      super(error.toString());
    }
  }
}
