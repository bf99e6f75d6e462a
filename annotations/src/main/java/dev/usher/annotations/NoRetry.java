package dev.usher.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sends a call once, whatever comes back.
 *
 * <pre><code>
 * &#64;POST("api/v2/tickets/{id}/tags") &#64;NoRetry
 * Tags add(&#64;Path("id") long id, &#64;Body TagList tags);
 * </code></pre>
 *
 * <p>On an interface it holds for each of its methods that has no {@link Retry} of its own.
 * Rejected: beside {@link Retry}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface NoRetry {}
