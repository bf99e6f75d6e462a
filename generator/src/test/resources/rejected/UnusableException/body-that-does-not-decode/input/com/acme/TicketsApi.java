package com.acme;

import dev.usher.annotations.OnError;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @OnError(status = 409, exception = Busy.class)
  @OnError(status = 422, exception = Invalid.class)
  @GET("api/v2/tickets/1")
  String show();
}
