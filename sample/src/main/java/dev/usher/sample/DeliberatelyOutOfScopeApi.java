package dev.usher.sample;

import dev.usher.annotations.GrantedScopes;
import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.Unwrap;
import dev.usher.annotations.Wrap;
import dev.usher.annotations.ZendeskApi;
import dev.usher.sample.model.NewTicket;
import dev.usher.sample.model.Ticket;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * A write declared for a token that only reads. The build warns about it, {@code [MissingScope]},
 * and is meant to: this is what the mistake looks like before it is a 403.
 */
@ZendeskApi
@RequiresScope("tickets")
@GrantedScopes("tickets:read")
public interface DeliberatelyOutOfScopeApi {

  @POST("api/v2/tickets")
  @Unwrap("ticket")
  Ticket create(@Body @Wrap("ticket") NewTicket ticket);
}
