package dev.usher.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How often, and when, a call that failed is sent again.
 *
 * <pre><code>
 * &#64;PUT("api/v2/tickets/{id}") &#64;Unwrap("ticket")
 * &#64;Retry(maxAttempts = 5, on = {429, 503})
 * CompletableFuture&lt;Ticket&gt; update(&#64;Path("id") long id, &#64;Body &#64;Wrap("ticket") TicketChange change);
 * </code></pre>
 *
 * <p>The wait before attempt <i>n</i> + 1 is drawn by {@link #jitter} from {@code initialDelay} x
 * {@code multiplier}<sup>n - 1</sup>, at most {@code maxDelay}. {@code Retry-After} is a floor
 * under it. A call for which nothing is said uses the defaults below, or the policy given to the
 * builder. Failures without an answer count as retryable.
 *
 * <p>A write is sent again only where that is safe: its verb is idempotent (PUT, DELETE), or it is
 * {@link Idempotent}, or the answer says that it was not carried out (429, or 503 with {@code
 * Retry-After}). A {@code @Retry} on a method that asks for more is the error {@code
 * [UnsafeRetry]}. On an interface it holds for each method that says nothing itself, as far as is
 * safe there.
 *
 * <p>Durations read {@code 250ms}, {@code 30s}, {@code 2m}. Rejected: what does not read so, fewer
 * than one attempt, a status outside 400 to 599, a multiplier below 1, and {@link NoRetry} beside
 * it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Retry {

  /** {@return the most times that a call is sent, the first included} */
  int maxAttempts() default 4;

  /** {@return the statuses that are worth another try} */
  int[] on() default {429, 500, 502, 503, 504};

  /** {@return the backoff before the second attempt: {@code 250ms}, {@code 30s}, {@code 2m}} */
  String initialDelay() default "250ms";

  /** {@return the most that a backoff grows to} */
  String maxDelay() default "30s";

  /** {@return what each backoff is multiplied by to give the next} */
  double multiplier() default 2;

  /** {@return how backoffs are spread} */
  Jitter jitter() default Jitter.FULL;

  /** {@return the time that all attempts and the waits between may take; no limit where empty} */
  String deadline() default "";
}
