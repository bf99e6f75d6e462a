package dev.usher.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Maps an error of Zendesk's to an exception of the user's own. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
@Repeatable(OnError.List.class)
public @interface OnError {

  /** The status that the mapping is for; every one where 0. */
  int status() default 0;

  /** Zendesk's error code that the mapping is for; every one where empty. */
  String code() default "";

  /** The exception to throw: one with a constructor {@code (ApiError)} or {@code (ApiError, Body)}. */
  Class<? extends Exception> exception() default Unmapped.class;

  /** Stands for no exception: on the cases of a sealed error type. */
  final class Unmapped extends Exception {
    private static final long serialVersionUID = 1L;

    private Unmapped() {}
  }

  /** Holds several {@link OnError} of one element. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @interface List {

    /** The mappings. */
    OnError[] value();
  }
}
