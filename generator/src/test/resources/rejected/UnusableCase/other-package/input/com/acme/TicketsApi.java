package com.acme;

import com.other.TicketError;
import dev.usher.Result;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {

  @GET("api/v2/tickets/1")
  Result<String, TicketError> show();
}
