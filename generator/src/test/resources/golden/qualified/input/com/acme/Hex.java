package com.acme;

import com.squareup.moshi.JsonQualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@JsonQualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface Hex {
  int digits() default 3;

  Style style() default Style.LOWER;

  Note note() default @Note('x');

  Class<?> of() default Object.class;

  enum Style {
    LOWER,
    UPPER
  }

  @interface Note {
    char value();
  }
}
