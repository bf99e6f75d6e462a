package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;
import retrofit2.http.Streaming;

@ZendeskApi
interface TicketsApi {
  @SuppressWarnings("usher:UselessStreaming")
  @Streaming
  @GET("api/v2/tickets/1")
  String first();

  @SuppressWarnings("usher:declaration")
  @Streaming
  @GET("api/v2/tickets/2")
  String second();

  @SuppressWarnings("usher:scope")
  @Streaming
  @GET("api/v2/tickets/3")
  String third();
}
