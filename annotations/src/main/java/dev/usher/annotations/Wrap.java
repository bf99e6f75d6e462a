package dev.usher.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sends the body as the one member of a JSON object.
 *
 * <pre><code>
 * &#64;POST("api/v2/tickets") &#64;Unwrap("ticket")
 * Ticket create(&#64;Body &#64;Wrap("ticket") NewTicket ticket);
 *
 * tickets.create(new NewTicket("Printer on fire"));   // {"ticket":{"subject":"Printer on fire"}}
 * </code></pre>
 *
 * <p>Zendesk wants nearly every body so, and answers a bare one with a {@code 422} or drops its
 * members silently. Rejected: on anything but Retrofit's {@code @Body}, and an empty name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Wrap {

  /** {@return the member's name} */
  String value();
}
