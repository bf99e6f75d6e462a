package com.acme;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonQualifier;
import dev.usher.annotations.Model;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;

public interface Models {
  @Model
  record NewTicket(String subject, String externalId, Comment comment, Map<String, Field> fields) {}

  @Model
  record Comment(String htmlBody, NewTicket parent) {}

  @Model
  record Field(String value, List<Option[]> options) {}

  @Model
  record Option(String rawName) {}

  @Model
  record Ticket(long id, String rawSubject, Via via) {}

  @Model
  record Via(String sourceName) {}

  @Model
  record Audit(long id, long authorId) {}

  @Model
  record View(boolean isActive) {}

  record Macro(@Json(name = "raw_title") String rawTitle, String title, @Upper Skipped upper) {}

  record Skipped(String neverSeen) {}

  record Group(String rawName) {}

  record Brand(String rawName) {}

  @JsonQualifier
  @Retention(RetentionPolicy.RUNTIME)
  @interface Upper {}
}
