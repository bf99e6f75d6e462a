package com.acme;

import dev.usher.annotations.NoRetry;
import dev.usher.annotations.RequiresRole;
import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.Retry;
import dev.usher.annotations.Role;
import dev.usher.annotations.ZendeskApi;
import retrofit2.Call;
import retrofit2.http.GET;

@ZendeskApi
@RequiresScope("tickets")
@RequiresRole(Role.AGENT)
@Retry(maxAttempts = 2)
interface TicketsApi {
  @RequiresScope("read")
  @RequiresRole(Role.ADMIN)
  @NoRetry
  @GET("api/v2/tickets")
  String list();

  @RequiresScope("users")
  @RequiresRole(Role.END_USER)
  @GET("api/v2/users")
  Call<String> users();
}
