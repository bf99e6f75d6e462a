package com.acme;

import dev.usher.annotations.Model;
import dev.usher.annotations.Unknown;

@Model
sealed interface AuditEvent {

  @Model
  record Comment(long id, String body) implements AuditEvent {}

  @Model(label = "Change")
  record Change(String fieldName, String type) implements AuditEvent {}

  @Model(discriminator = "kind")
  sealed interface Voice extends AuditEvent {
    @Model
    record Call(long id) implements Voice {}

    @Model
    @Unknown
    record Other() implements Voice {}
  }

  @Model
  record URLChange(String url) implements AuditEvent {}

  @Model
  record Default(String value) implements AuditEvent {}

  @Model
  record Writer(String value) implements AuditEvent {}

  @Model
  @Unknown
  record Other(String type) implements AuditEvent {}
}
