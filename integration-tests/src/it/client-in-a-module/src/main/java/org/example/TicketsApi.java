package org.example;

import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.Unwrap;
import dev.usher.annotations.Wrap;
import dev.usher.annotations.ZendeskApi;
import java.util.Optional;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

@ZendeskApi
@RequiresScope("tickets")
public interface TicketsApi {
  @POST("api/v2/tickets")
  @Unwrap("ticket")
  Ticket create(@Body @Wrap("ticket") NewTicket ticket);

  @GET("api/v2/tickets/{id}")
  @Unwrap("ticket")
  Optional<Ticket> find(@Path("id") long id);
}
