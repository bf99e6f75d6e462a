package org.example;

import dev.usher.annotations.ZendeskApi;
import okhttp3.ResponseBody;
import retrofit2.http.GET;

@ZendeskApi
public interface TicketsApi {
  @GET("api/v2/tickets")
  ResponseBody list();
}
