package com.acme;

import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
@RequiresScope("tickets:read,users:read")
interface TicketsApi {
  @RequiresScope("Tickets:Read")
  @GET("api/v2/tickets/1")
  String show();

  @RequiresScope({"tickets:read", ""})
  @GET("api/v2/tickets/2")
  String second();

  @GET("api/v2/tickets/3")
  String third();
}
