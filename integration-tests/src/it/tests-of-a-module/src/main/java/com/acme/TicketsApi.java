package com.acme;

import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.Unwrap;
import dev.usher.annotations.ZendeskApi;
import java.util.Optional;
import retrofit2.http.GET;
import retrofit2.http.Path;

@ZendeskApi
@RequiresScope("tickets")
public interface TicketsApi {
  @GET("api/v2/tickets/{id}")
  @Unwrap("ticket")
  Optional<Ticket> find(@Path("id") long id);
}
