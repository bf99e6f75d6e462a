package com.acme;

import dev.usher.annotations.NoRetry;
import dev.usher.annotations.OnError;
import dev.usher.annotations.Unwrap;
import dev.usher.annotations.Wrap;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;
import retrofit2.http.Path;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/tickets/{id}")
  String show(@Path("id") long id);

  @Unwrap("ticket")
  @OnError(status = 404, exception = RuntimeException.class)
  default String first() {
    return show(1);
  }

  @NoRetry
  static String none(@Wrap("ticket") String ticket) {
    return ticket;
  }
}
