package com.acme;

import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.DELETE;
import retrofit2.http.POST;

@ZendeskApi
interface FlowsApi {
  @RequiresScope("zis:execute")
  @POST("api/services/zis/flows")
  String run();

  @RequiresScope("tickets:delete")
  @DELETE("api/v2/tickets/1")
  void delete();
}
