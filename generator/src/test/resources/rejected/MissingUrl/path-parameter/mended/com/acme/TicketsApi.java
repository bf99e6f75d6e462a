package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;
import retrofit2.http.Path;

@ZendeskApi
interface TicketsApi {
  @GET("{id}")
  String show(@Path("id") long id);
}
