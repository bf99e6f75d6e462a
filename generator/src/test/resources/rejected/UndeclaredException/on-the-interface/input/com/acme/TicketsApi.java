package com.acme;

import dev.usher.ApiError;
import dev.usher.annotations.OnError;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.POST;

@ZendeskApi
@OnError(status = 422, exception = TicketsApi.Invalid.class)
interface TicketsApi {
  @POST("api/v2/tickets")
  void create();

  @OnError(status = 422, exception = IllegalState.class)
  @POST("api/v2/tickets")
  void mapsItItself();

  class Invalid extends Exception {
    private static final long serialVersionUID = 1L;

    Invalid(ApiError error) {
      super(error.toString());
    }
  }

  class IllegalState extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    IllegalState(ApiError error) {
      super(error.toString());
    }
  }
}
