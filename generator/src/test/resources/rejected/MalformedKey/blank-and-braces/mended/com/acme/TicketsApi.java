package com.acme;

import dev.usher.annotations.ZendeskApi;
import retrofit2.http.PUT;
import retrofit2.http.Path;

@ZendeskApi
interface TicketsApi {
  @PUT("api/v2/tickets/{id}")
  void first(@Path("id") long id);

  @PUT("api/v2/tickets/{id}")
  void second(@Path("id") long id);

  @PUT("api/v2/tickets/{id}")
  void third(@Path("id") long id);
}
