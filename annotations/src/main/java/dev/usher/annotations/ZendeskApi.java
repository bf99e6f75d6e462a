package dev.usher.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an interface of endpoints: the processor generates its client. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ZendeskApi {

  /** The Zendesk product that the interface speaks to: chooses base URL and form of authentication. */
  Product product() default Product.SUPPORT;
}
