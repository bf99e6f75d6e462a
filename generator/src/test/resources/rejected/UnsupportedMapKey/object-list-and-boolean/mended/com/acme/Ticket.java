package com.acme;

import dev.usher.annotations.Model;
import java.time.Instant;
import java.util.List;
import java.util.Map;

@Model
record Ticket(
    Map<Instant, String> byTime,
    Map<String, List<String>> lists,
    List<Map<Integer, String>> byNumber,
    Map<Status, String> byStatus) {
  @Model
  enum Status {
    OPEN
  }
}
