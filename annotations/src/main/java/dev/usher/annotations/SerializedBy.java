package dev.usher.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Calls with the same key run one at a time within the process.
 *
 * <pre><code>
 * &#64;PUT("api/v2/tickets/{id}") &#64;Unwrap("ticket") &#64;SerializedBy("ticket:{id}")
 * Ticket update(&#64;Path("id") long id, &#64;Body &#64;Wrap("ticket") TicketChange change);
 * </code></pre>
 *
 * <p>Zendesk answers simultaneous changes of one record with a {@code 409}. Not served by this
 * version: using it is the compile error {@code [NotYetServed]}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface SerializedBy {

  /** {@return the key, with path variables in braces: {@code "ticket:{id}"}} */
  String value();
}
