package com.acme;

import com.squareup.moshi.JsonQualifier;
import dev.usher.annotations.Model;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Model
record Ticket(@Base long colour, @Hex long other) {
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.FIELD)
  @JsonQualifier
  @interface Base {}

  @Retention(RetentionPolicy.RUNTIME)
  @JsonQualifier
  @interface Hex {}
}
