package com.acme;

import dev.usher.annotations.Model;
import java.time.Instant;
import java.util.List;
import java.util.Map;

@Model
record Ticket(
    Instant createdAt,
    Map<String, List<String>> prices,
    List<String> tags,
    Map<Thread.State, String> states,
    List<String> followers,
    Channel channel,
    Shape shape,
    Counter counter,
    Via via,
    Source source,
    Form[] forms) {

  @Model
  sealed interface Channel {}

  @Model
  record Mail() implements Channel {}

  @Model
  record Shape() {}

  static class Counter {}

  @Model
  record Via(String channel) {}

  public record Source(String rel, Place at) {}

  static class Place {
    transient Thread cached;
    Form form;
  }

  static final class Form {
    Thread.State state;
    Map<Long, String> ids;
  }
}
