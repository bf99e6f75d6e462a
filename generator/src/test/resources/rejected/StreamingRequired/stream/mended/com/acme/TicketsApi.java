package com.acme;

import dev.usher.annotations.ZendeskApi;
import java.io.InputStream;
import retrofit2.http.GET;
import retrofit2.http.Streaming;

@ZendeskApi
interface TicketsApi {
  @Streaming
  @GET("api/v2/attachments/1")
  InputStream download();
}
