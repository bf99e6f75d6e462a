package com.acme;

import dev.usher.annotations.GrantedScopes;
import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
@RequiresScope({"tickets:read", "read", "users", "users"})
@GrantedScopes({"tickets", "read", "tickets:write", "users:read"})
interface TicketsApi {
  @GET("api/v2/tickets")
  String list();

  @RequiresScope({"tickets", "tickets:read"})
  @GET("api/v2/tickets/1")
  String show();
}
