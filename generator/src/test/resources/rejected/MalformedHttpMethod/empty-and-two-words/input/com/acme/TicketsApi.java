package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.HTTP;

@ZendeskApi
interface TicketsApi {
  @HTTP(method = "", path = "api/v2/tickets/1")
  String none();

  @HTTP(method = "GE T", path = "api/v2/tickets/1")
  String blank();
}
