package com.acme;

import dev.usher.annotations.GrantedScopes;
import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;

@ZendeskApi
@RequiresScope("tickets")
@GrantedScopes("tickets:read")
interface TicketsApi {
  @RequiresScope({})
  @GET("api/v2/tickets")
  String list();

  @GET("api/v2/users")
  String users();
}
