package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.Body;
import retrofit2.http.HTTP;

@ZendeskApi
interface TicketsApi {
  @HTTP(method = "GET", path = "api/v2/tickets/1", hasBody = true)
  String get(@Body String body);

  @HTTP(method = "POST", path = "api/v2/tickets")
  String post();

  @HTTP(method = "PUT", path = "api/v2/tickets/1")
  String put(@Body String ticket);
}
