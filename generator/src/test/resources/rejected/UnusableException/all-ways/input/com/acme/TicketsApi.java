package com.acme;

import dev.usher.annotations.OnError;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @OnError(status = 400, exception = Plain.class)
  @OnError(status = 401, exception = Abstract.class)
  @OnError(status = 402, exception = Hidden.Private.class)
  @OnError(status = 403, exception = Outer.Inner.class)
  @OnError(status = 404, exception = Throwing.class)
  @OnError(status = 405, exception = Torn.class)
  @GET("api/v2/tickets/1")
  String show();
}
