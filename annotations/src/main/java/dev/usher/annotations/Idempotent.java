package dev.usher.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sends an {@code Idempotency-Key} along with a POST: one key per logical call, the same on each of
 * its attempts.
 *
 * <pre><code>
 * &#64;POST("api/v2/tickets") &#64;Unwrap("ticket") &#64;Idempotent
 * Ticket create(&#64;Body &#64;Wrap("ticket") NewTicket ticket);
 * </code></pre>
 *
 * <p>With the key a create may be sent again after a lost answer: Zendesk remembers the key for two
 * hours and returns the ticket that the first attempt made, with {@code x-idempotency-lookup: hit}.
 * A call is not tried again with a key that is nearly that old. The same key with another body is
 * refused, which arrives as an {@code IdempotencyConflictException}. Zendesk documents the key for
 * {@code POST /api/v2/tickets} alone (Zendesk docs: Ticketing introduction); elsewhere the header
 * is ignored, and a retried POST makes a second record.
 *
 * <p>A parameter with {@link IdempotencyKey} lets the caller choose the key. Rejected: on any verb
 * but POST.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Idempotent {}
