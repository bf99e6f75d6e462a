package com.acme;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonQualifier;
import dev.usher.annotations.Model;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;

@Model
record Awkward(
    String reader,
    String writer,
    int value,
    String moshi,
    String options,
    boolean seen,
    String yield,
    String e,
    char record,
    @Json(name = "quo\"te\n\u00e9\u2028") String quote,
    @Hex long colour,
    @Hex @Odd Optional<String> both,
    List<? extends Integer> numbers,
    List<?> anything,
    List<String>[] lists,
    Optional<? extends String> text,
    String stringAdapter,
    Object object,
    Nested<Nested<Integer>> nested,
    Empty empty,
    short small,
    byte tiny,
    float rough) {

  Awkward {
    if (value < 0) {
      throw new IllegalArgumentException("negative");
    }
  }

  @Model
  record Object(String String) {}

  @Model
  record Nested<T>(T content) {}

  @Model
  record Empty() {}

  @Model
  enum Nothing {}

  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.FIELD)
  @JsonQualifier
  @interface Hex {}

  @Retention(RetentionPolicy.RUNTIME)
  @JsonQualifier
  @interface Odd {}
}
