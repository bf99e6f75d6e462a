package dev.usher.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The least role that the caller's user must have.
 *
 * <pre><code>
 * &#64;DELETE("api/v2/users/{id}") &#64;RequiresRole(Role.ADMIN)
 * User delete(&#64;Path("id") long id);
 * </code></pre>
 *
 * <p>A token's power is its scopes within its user's role, so a {@code 403} can be either one's
 * doing. The role is not checked beforehand, since Zendesk tells it to nobody but the user: it
 * stands in the manifest. A method's own replaces the interface's.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RequiresRole {

  /** {@return the least role that the endpoint admits} */
  Role value();
}
