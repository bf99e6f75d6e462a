package com.acme;

import com.lib.Base;
import dev.usher.annotations.ZendeskApi;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import retrofit2.http.GET;
import retrofit2.http.Query;

class Outer {
  @Retention(RetentionPolicy.RUNTIME)
  private @interface Secret {}

  @Retention(RetentionPolicy.RUNTIME)
  @interface Marker {
    Class<?> value() default Object.class;
  }

  private static final class Hidden {}

  /** What the client does not see is not repeated. */
  @ZendeskApi
  interface Api extends Base {
    @GET("secret")
    @Secret
    @Marker
    String secret(@Query("a") @Secret @Marker(String.class) String a);

    @GET("hidden")
    @Marker(Hidden.class)
    String hidden();
  }
}
