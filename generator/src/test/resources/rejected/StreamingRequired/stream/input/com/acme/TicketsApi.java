package com.acme;

import dev.usher.annotations.ZendeskApi;
import java.io.InputStream;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @GET("api/v2/attachments/1")
  InputStream download();
}
