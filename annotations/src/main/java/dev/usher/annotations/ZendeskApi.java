package dev.usher.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface of endpoints: the processor generates its client.
 *
 * <pre><code>
 * &#64;ZendeskApi
 * &#64;RequiresScope("tickets")
 * public interface TicketsApi {
 *
 *   &#64;GET("api/v2/tickets/{id}") &#64;Unwrap("ticket")
 *   Ticket show(&#64;Path("id") long id);
 * }
 * </code></pre>
 *
 * <p>The processor writes {@code TicketsApiClient} into the interface's package, with the
 * interface's visibility, so that the call is
 *
 * <pre><code>
 * TicketsApi tickets = TicketsApiClient.create(zendesk);
 * Ticket ticket = tickets.show(35436);   // GET https://acme.zendesk.com/api/v2/tickets/35436
 * </code></pre>
 *
 * <p>An interface {@code Inner} nested in {@code Outer} gives {@code Outer_InnerClient}. Methods
 * that the interface inherits are endpoints too; default, static and private methods stay as they
 * are. The HTTP annotations are Retrofit's own and mean what they mean there.
 *
 * <p>Rejected: a class, an enum or a record, an interface with type parameters, a private or a
 * sealed one. Each mistake in a declaration is a compile error at the place that causes it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ZendeskApi {

  /**
   * {@return the Zendesk product that the interface speaks to: chooses base URL and form of
   * authentication}
   */
  Product product() default Product.SUPPORT;
}
