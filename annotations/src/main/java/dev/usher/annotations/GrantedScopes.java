package dev.usher.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The scopes of the token that the clients of this interface, or of this package, will run with.
 *
 * <pre><code>
 * &#64;ZendeskApi
 * &#64;RequiresScope("tickets")
 * &#64;GrantedScopes("tickets:read")
 * interface ReportingApi {
 *
 *   &#64;POST("api/v2/tickets")
 *   Ticket create(&#64;Body NewTicket ticket);   // warning: [MissingScope]
 * }
 * </code></pre>
 *
 * <p>Each endpoint that needs more is the warning {@code [MissingScope]} at that method; it names
 * what is held, what is needed and the least scope to add. The interface's own annotation replaces
 * its package's. The option {@code -Ausher.scopes=tickets:read,users:read} says the same for a
 * whole build, {@code -Ausher.scopeCheck=error} makes the warning an error and {@code off} silences
 * it, as {@code @SuppressWarnings("usher:MissingScope")} does for one method.
 *
 * <p>Nothing is read from this annotation when the program runs: there the credentials say what
 * they hold.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface GrantedScopes {

  /** {@return the scopes of the token that the code will run with} */
  String[] value();
}
