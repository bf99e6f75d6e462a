package com.acme;

import dev.usher.annotations.ZendeskApi;
import java.net.URI;
import retrofit2.http.GET;
import retrofit2.http.Url;

@ZendeskApi
interface TicketsApi {
  @GET
  String show(@Url URI url);
}
