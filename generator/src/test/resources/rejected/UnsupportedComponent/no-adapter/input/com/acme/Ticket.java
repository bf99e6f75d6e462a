package com.acme;

import dev.usher.annotations.Model;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

@Model
record Ticket(
    ZonedDateTime createdAt,
    Map<String, List<BigDecimal>> prices,
    ArrayList<String> tags,
    EnumMap<Thread.State, String> states,
    Iterable<String> followers,
    Channel channel,
    Shape shape,
    Counter counter,
    Via via,
    Source source,
    Form[] forms) {

  interface Channel {}

  abstract static class Shape {}

  class Counter {}

  record Via(String channel) {}

  public record Source(String rel, Place at) {}

  static class Place {
    transient Thread cached;
    Form form;
  }

  static final class Form {
    Thread.State state;
    Map<Long, java.util.UUID> ids;
  }
}
