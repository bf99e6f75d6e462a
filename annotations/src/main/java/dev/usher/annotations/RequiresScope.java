package dev.usher.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The OAuth scopes that an endpoint needs, all of them.
 *
 * <p>A bare resource takes its access from the verb: {@code GET} and {@code HEAD} read, everything
 * else writes. A scope with an access is taken as it stands.
 *
 * <pre><code>
 * &#64;ZendeskApi
 * &#64;RequiresScope("tickets")
 * interface TicketsApi {
 *
 *   &#64;GET("api/v2/tickets/{id}")             // needs tickets:read
 *   Ticket show(&#64;Path("id") long id);
 *
 *   &#64;DELETE("api/v2/tickets/{id}")          // needs tickets:write
 *   void delete(&#64;Path("id") long id);
 *
 *   &#64;GET("api/v2/search") &#64;RequiresScope("read")
 *   SearchPage search(&#64;Query("query") String query);   // its own replaces the interface's
 * }
 * </code></pre>
 *
 * <p>{@code "read"} and {@code "write"} alone stand for the broad scopes, which cover every
 * resource's own. A scope that Zendesk adds tomorrow is legal today: the list is open.
 *
 * <p>A token that does not reach is told three times: by the compiler where {@link GrantedScopes}
 * says what the token has, once when the client is created, and at the call. An empty list on a
 * method takes back what the interface requires. Rejected: a scope that is not written {@code
 * resource} or {@code resource:access}. One that is nearly a scope of Zendesk's is a warning.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RequiresScope {

  /**
   * {@return the scopes: {@code "tickets"} takes its access from the verb, {@code "tickets:read"}
   * stands as it is}
   */
  String[] value();
}
