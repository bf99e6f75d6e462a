package com.acme;

import dev.usher.annotations.GrantedScopes;
import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
@RequiresScope("ticket:read")
@GrantedScopes({"tickets:raed", "organisations", "reads", "brand_new_thing:read", "ticket_fields"})
interface TicketsApi {
  @SuppressWarnings("usher:MissingScope")
  @GET("api/v2/tickets")
  String list();

  @SuppressWarnings("usher:scope")
  @RequiresScope("user")
  @GET("api/v2/users")
  String users();
}
