package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.Body;
import retrofit2.http.HTTP;

@ZendeskApi
interface TicketsApi {
  @HTTP(method = "DELETE", path = "api/v2/tickets/1", hasBody = true)
  String get(@Body String body);

  @HTTP(method = "POST", path = "api/v2/tickets", hasBody = true)
  String post();

  @HTTP(method = "PUT", path = "api/v2/tickets/1", hasBody = true)
  String put(@Body String ticket);
}
