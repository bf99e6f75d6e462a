package dev.usher.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The method walks a list page by page. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Paginated {

  /** The member that holds a page's items. */
  String items();

  /** The style of paging; {@link PageStyle#AUTO} finds it from the answer. */
  PageStyle style() default PageStyle.AUTO;
}
