package dev.usher.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Calls with the same key run one at a time within the process, in the order in which they are
 * made.
 *
 * <pre><code>
 * &#64;PUT("api/v2/tickets/{id}") &#64;Unwrap("ticket") &#64;SerializedBy("ticket:{id}")
 * Ticket update(&#64;Path("id") long id, &#64;Body &#64;Wrap("ticket") TicketChange change);
 * </code></pre>
 *
 * <p>{@code update(42, ...)} has the key {@code ticket:42}: while it runs, other calls of that key
 * wait, those of {@code ticket:43} do not. Zendesk answers simultaneous changes of one record with
 * a {@code 409}; this keeps a program from meeting itself. Other processes are met all the same.
 *
 * <p>Equal keys meet wherever they are made: methods, interfaces, blocking and asynchronous calls
 * of one {@code Zendesk} share them. A call has its turn until it ends, with all its attempts and
 * the waits between them; a stream that it answers with is read after its turn. Waiting counts
 * towards the deadline and ends with it, with the interruption of the thread, and with the
 * cancelling of the future. No thread waits for an asynchronous call.
 *
 * <p>A variable takes the text of the argument for the path variable of that name, before it is
 * encoded; null is refused as it is for the path. Rejected: a key that is blank or has braces
 * without a name ({@code [MalformedKey]}), a variable that is not in the path ({@code
 * [UnboundKeyVariable]}), and a method that returns a {@code retrofit2.Call}, which the caller
 * sends ({@code [IgnoredOnCall]}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface SerializedBy {

  /** {@return the key, with path variables in braces: {@code "ticket:{id}"}} */
  String value();
}
