package dev.usher.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The case of a sealed error type that takes failures without an answer.
 *
 * <pre><code>
 * sealed interface CreateTicketError {
 *
 *   &#64;OnError(status = 422)
 *   record Invalid(List&lt;FieldError&gt; errors) implements CreateTicketError {}
 *
 *   &#64;OnTransportError
 *   record Unreachable(TransportException cause) implements CreateTicketError {}
 * }
 * </code></pre>
 *
 * <p>Not served by this version: using it is the compile error {@code [NotYetServed]}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface OnTransportError {}
