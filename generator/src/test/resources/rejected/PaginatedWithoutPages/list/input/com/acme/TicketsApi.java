package com.acme;

import dev.usher.annotations.Paginated;
import dev.usher.annotations.ZendeskApi;
import java.util.List;
import retrofit2.http.GET;

@ZendeskApi
interface TicketsApi {
  @Paginated(items = "tickets")
  @GET("api/v2/tickets")
  List<String> list();
}
