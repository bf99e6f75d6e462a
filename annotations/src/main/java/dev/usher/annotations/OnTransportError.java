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
 *
 *   &#64;OnError
 *   record Other(ApiError error) implements CreateTicketError {}
 * }
 * </code></pre>
 *
 * <p>Each component is a {@code TransportException}; there may be none. It also takes a deadline
 * that ran out, and a {@code Zendesk} that was closed. Without such a case these are thrown. Always
 * thrown are an answer within 2xx that does not decode, and what was refused before it was sent.
 * Rejected: another component ({@code [UnboundComponent]}), two such cases of one type ({@code
 * [DuplicateMapping]}), and anything but a record of a sealed interface ({@code
 * [StrayAnnotation]}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface OnTransportError {}
