package dev.usher;

import com.squareup.moshi.Json;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail that Zendesk sent about a ticket, and what became of it: what {@code GET
 * /api/v2/email_notifications} lists. It is as good as a {@code @Model}: an endpoint may have it in
 * its answer.
 *
 * <pre>{@code
 * @GET("api/v2/email_notifications") @Unwrap("email_notifications")
 * List<EmailNotification> ofTicket(@Query("filter[ticket_id]") long ticketId);
 *
 * @GET("api/v2/email_notifications/{id}") @Unwrap("email_notification")
 * EmailNotification show(@Path("id") long notificationId);
 * }</pre>
 *
 * <p>The list wants exactly one filter: {@code filter[ticket_id]}, {@code filter[comment_id]} or
 * {@code filter[notification_id]}. It comes in pages of 100, the newest first, and is for agents.
 * (Zendesk docs: Email Notifications.)
 *
 * @param notificationId the id of this notification
 * @param ticketId the ticket; null where the answer does not say
 * @param commentId the comment that it tells of; null where the answer does not say
 * @param emailId the mail, as Zendesk calls it; null where the answer does not say
 * @param messageId its {@code Message-Id}; null where the answer does not say
 * @param recipients to whom it was sent; empty where the answer does not say
 * @param createdAt when it was made; null where the answer does not say
 * @param updatedAt when its state changed last; null where the answer does not say
 * @param url where the API has it; null where the answer does not say
 */
public record EmailNotification(
    @Json(name = "notification_id") long notificationId,
    @Json(name = "ticket_id") @Nullable Long ticketId,
    @Json(name = "comment_id") @Nullable Long commentId,
    @Json(name = "email_id") @Nullable String emailId,
    @Json(name = "message_id") @Nullable String messageId,
    List<Recipient> recipients,
    @Json(name = "created_at") @Nullable Instant createdAt,
    @Json(name = "updated_at") @Nullable Instant updatedAt,
    @Nullable URI url) {

  /** Copies {@code recipients}. */
  public EmailNotification {
    recipients = List.copyOf(recipients);
  }

  /**
   * One to whom it was sent.
   *
   * @param userId the user; null where the answer does not say
   * @param emailAddress the address; null where the answer does not say
   * @param deliveryStatus what became of it; null where the answer does not say
   */
  public record Recipient(
      @Json(name = "user_id") @Nullable Long userId,
      @Json(name = "email_address") @Nullable String emailAddress,
      @Json(name = "delivery_status") @Nullable EmailDeliveryStatus deliveryStatus) {}
}
