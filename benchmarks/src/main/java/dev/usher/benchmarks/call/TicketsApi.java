package dev.usher.benchmarks.call;

import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.Unwrap;
import dev.usher.annotations.Wrap;
import dev.usher.annotations.ZendeskApi;
import dev.usher.benchmarks.ticket.Ticket;
import dev.usher.benchmarks.ticket.TicketChange;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** The interface as it is declared for Usher. */
@ZendeskApi
@RequiresScope("tickets")
interface TicketsApi {
  @GET("api/v2/tickets/{id}")
  @Unwrap("ticket")
  Ticket show(@Path("id") long id);

  @GET("api/v2/tickets")
  @Unwrap("tickets")
  List<Ticket> list(@Query("page[size]") int size);

  @DELETE("api/v2/tickets/{id}")
  void delete(@Path("id") long id);

  @PUT("api/v2/tickets/{id}")
  @Unwrap("ticket")
  Ticket update(@Path("id") long id, @Body @Wrap("ticket") TicketChange change);
}
