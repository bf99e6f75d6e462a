package com.acme;

import dev.usher.ApiError;
import dev.usher.annotations.OnError;
import dev.usher.annotations.ZendeskApi;
import java.util.concurrent.CompletableFuture;
import retrofit2.http.POST;

@ZendeskApi
interface TicketsApi {
  @OnError(status = 422, exception = Invalid.class)
  @POST("api/v2/tickets")
  void create() throws Invalid;

  @OnError(status = 422, exception = Invalid.class)
  @POST("api/v2/tickets")
  void declared() throws Exception;

  @OnError(status = 422, exception = Invalid.class)
  @POST("api/v2/tickets")
  CompletableFuture<Void> later();

  class Invalid extends Exception {
    private static final long serialVersionUID = 1L;

    Invalid(ApiError error) {
      super(error.toString());
    }
  }
}
