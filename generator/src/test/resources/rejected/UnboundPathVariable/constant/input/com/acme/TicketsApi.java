package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.HTTP;

@ZendeskApi
interface TicketsApi {
  String PATH = "api/v2/tickets/{id}";

  @HTTP(method = "GET", path = PATH)
  String show();
}
