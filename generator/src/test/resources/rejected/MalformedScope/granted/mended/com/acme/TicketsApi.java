package com.acme;

import dev.usher.annotations.GrantedScopes;
import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Path;

@ZendeskApi
@RequiresScope("tickets")
@GrantedScopes({"tickets:read", "tickets:write"})
interface TicketsApi {
  @GET("api/v2/tickets/{id}")
  String show(@Path("id") long id);

  @DELETE("api/v2/tickets/{id}")
  void delete(@Path("id") long id);
}
