package dev.usher.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method walks a list page by page.
 *
 * <pre><code>
 * &#64;GET("api/v2/tickets") &#64;Paginated(items = "tickets")
 * Pages&lt;Ticket&gt; list(&#64;Query("sort") String sort);
 * </code></pre>
 *
 * <p>Not served by this version: using it is the compile error {@code [NotYetServed]}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Paginated {

  /** {@return the member that holds a page's items; it has to be named} */
  String items() default "";

  /** {@return the style of paging; {@link PageStyle#AUTO} finds it from the answer} */
  PageStyle style() default PageStyle.AUTO;
}
