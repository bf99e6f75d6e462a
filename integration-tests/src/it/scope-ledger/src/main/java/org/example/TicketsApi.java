package org.example;

import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.ZendeskApi;
import okhttp3.ResponseBody;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Path;

@ZendeskApi
@RequiresScope("tickets")
public interface TicketsApi {
  @GET("api/v2/tickets/{id}")
  ResponseBody show(@Path("id") long id);

  @DELETE("api/v2/tickets/{id}")
  void delete(@Path("id") long id);
}
