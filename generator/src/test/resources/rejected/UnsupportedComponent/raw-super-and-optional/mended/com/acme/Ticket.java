package com.acme;

import dev.usher.annotations.Model;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Model
record Ticket(
    List<String> raw,
    Map<String, List<String>> within,
    Optional<String> empty,
    List<Long> lower,
    Optional<Integer> count,
    List<Long> counts) {}
