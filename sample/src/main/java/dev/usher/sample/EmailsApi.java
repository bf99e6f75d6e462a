package dev.usher.sample;

import dev.usher.EmailNotification;
import dev.usher.annotations.RequiresScope;
import dev.usher.annotations.Unwrap;
import dev.usher.annotations.ZendeskApi;
import java.util.List;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** What became of the mails that Zendesk sends. */
@ZendeskApi
@RequiresScope("tickets")
public interface EmailsApi {

  @GET("api/v2/email_notifications")
  @Unwrap("email_notifications")
  List<EmailNotification> ofTicket(@Query("filter[ticket_id]") long ticketId);
}
