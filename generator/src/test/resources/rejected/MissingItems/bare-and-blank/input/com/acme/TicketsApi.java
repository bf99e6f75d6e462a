package com.acme;

import dev.usher.Pages;
import dev.usher.annotations.Paginated;
import dev.usher.annotations.ZendeskApi;
import retrofit2.http.GET;
import retrofit2.http.Path;

@ZendeskApi
interface TicketsApi {
  @Paginated
  @GET("api/v2/users")
  Pages<String> users();

  @Paginated(items = " ")
  @GET("api/v2/tickets/{id}")
  Pages<String> tickets(@Path("id") long id);
}
