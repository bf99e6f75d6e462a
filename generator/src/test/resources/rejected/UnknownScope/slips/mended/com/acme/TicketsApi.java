package com.acme;

import dev.usher.annotations.GrantedScopes;
import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
@RequiresScope("tickets:read")
@GrantedScopes({"tickets:read", "organizations", "brand_new_thing:read", "ticket_fields"})
interface TicketsApi {
  @GET("api/v2/tickets")
  String list();

  @SuppressWarnings("usher:scope")
  @RequiresScope("user")
  @GET("api/v2/users")
  String users();
}
