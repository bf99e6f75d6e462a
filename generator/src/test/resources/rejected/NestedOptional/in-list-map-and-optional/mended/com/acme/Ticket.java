package com.acme;

import dev.usher.annotations.Model;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Model
record Ticket(
    List<String> tags,
    Map<String, Long> counts,
    Optional<String> once,
    String[] array) {}
