package com.acme;

import dev.usher.ApiError;
import dev.usher.annotations.OnError;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
@OnError(status = 404, exception = TicketsApi.Missing.class)
interface TicketsApi {
  @GET("api/v2/tickets")
  String list();

  @SuppressWarnings("serial")
  final class Missing extends RuntimeException {
    public Missing(ApiError error) {}
  }
}
