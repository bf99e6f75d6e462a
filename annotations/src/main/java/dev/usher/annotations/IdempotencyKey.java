package dev.usher.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The caller's own idempotency key for an {@link Idempotent} method.
 *
 * <pre><code>
 * &#64;POST("api/v2/tickets") &#64;Unwrap("ticket") &#64;Idempotent
 * Ticket create(&#64;Body &#64;Wrap("ticket") NewTicket ticket, &#64;IdempotencyKey String key);
 *
 * tickets.create(ticket, "import-2026-11-24-row-17");
 * </code></pre>
 *
 * <p>A key made from the data, rather than drawn anew, survives a restart of the program. It is
 * sent as the header {@code Idempotency-Key} and nowhere else, or what the {@code IdempotencyKeys}
 * of the {@code Zendesk} make of it; {@code null} means a fresh one. Rejected: a type other than
 * {@code String}, a method without {@link Idempotent}, a second such parameter.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface IdempotencyKey {}
