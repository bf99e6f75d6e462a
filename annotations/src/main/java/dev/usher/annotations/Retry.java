package dev.usher.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How often, and when, a call that failed is sent again. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Retry {

  /** How often a call is sent at most, the first time included. */
  int maxAttempts() default 4;

  /** The statuses that are worth another try. */
  int[] on() default {429, 500, 502, 503, 504};

  /** The backoff before the second attempt: {@code 250ms}, {@code 30s}, {@code 2m}. */
  String initialDelay() default "250ms";

  /** The most that a backoff grows to. */
  String maxDelay() default "30s";

  /** What each backoff is multiplied by to give the next. */
  double multiplier() default 2;

  /** How backoffs are spread. */
  Jitter jitter() default Jitter.FULL;

  /** The time that all attempts together may take; none where empty. */
  String deadline() default "";
}
