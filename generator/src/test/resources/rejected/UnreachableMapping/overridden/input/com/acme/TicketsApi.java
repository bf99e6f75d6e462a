package com.acme;

import dev.usher.ApiError;
import dev.usher.annotations.OnError;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.POST;

@ZendeskApi
@OnError(status = 422, exception = TicketsApi.Invalid.class)
interface TicketsApi {
  @OnError(exception = Invalid.class)
  @POST("api/v2/tickets")
  void create();

  class Invalid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Invalid(ApiError error) {
      super(error.toString());
    }
  }
}
