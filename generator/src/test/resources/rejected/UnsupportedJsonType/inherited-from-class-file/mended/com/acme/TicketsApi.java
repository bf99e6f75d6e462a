package com.acme;

import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.ZendeskApi;
import java.time.Instant;
import retrofit2.http.GET;

@ZendeskApi
@RequiresScope("tickets")
interface TicketsApi {
  @GET("api/v2/tickets/1")
  Instant show();
}
