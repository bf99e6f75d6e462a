package dev.usher.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The answer is this member of the JSON object that the server sends.
 *
 * <pre><code>
 * &#64;GET("api/v2/tickets/{id}") &#64;Unwrap("ticket")
 * Ticket show(&#64;Path("id") long id);                     // {"ticket": {"id": 35436, ...}}
 *
 * &#64;GET("api/v2/tickets/count") &#64;Unwrap("count.value")
 * long count();                                          // {"count": {"value": 102, "refreshed_at": ...}}
 * </code></pre>
 *
 * <p>Dots reach deeper. The other members are skipped without being read. Where the member is
 * missing, the call ends in a {@code MalformedResponseException} whose path is the member's; so it
 * does where the member is {@code null}, but an {@code Optional} answer is then empty.
 *
 * <p>Rejected: on a method whose answer is not decoded from JSON ({@code void}, {@code
 * ResponseBody}, {@code InputStream}, {@code Call}), and an empty segment.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Unwrap {

  /** {@return the member's name; dots reach deeper} */
  String value();
}
