package com.acme;

import com.squareup.moshi.JsonQualifier;
import dev.usher.annotations.Model;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

final class Outer {
  @Model
  record Ticket(@Hex String colour, @Inner.Odd String number) {}

  @Retention(RetentionPolicy.RUNTIME)
  @JsonQualifier
  private @interface Hex {}

  private static final class Inner {
    @Retention(RetentionPolicy.RUNTIME)
    @JsonQualifier
    @interface Odd {}
  }
}
