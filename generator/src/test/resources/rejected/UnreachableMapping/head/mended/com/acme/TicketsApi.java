package com.acme;

import dev.usher.annotations.OnError;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.HEAD;
import retrofit2.http.Path;

@ZendeskApi
interface TicketsApi {
  @HEAD("api/v2/tickets/{id}")
  @OnError(status = 404, exception = NoSuchTicketException.class)
  void check(@Path("id") long id);
}
