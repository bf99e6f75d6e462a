package com.acme;

import com.squareup.moshi.JsonQualifier;
import dev.usher.annotations.Model;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Duration;
import java.util.UUID;

@Model
record Ticket(Duration solvedIn, @Text UUID id, UUID other) {

  @Retention(RetentionPolicy.RUNTIME)
  @JsonQualifier
  @interface Text {}
}
