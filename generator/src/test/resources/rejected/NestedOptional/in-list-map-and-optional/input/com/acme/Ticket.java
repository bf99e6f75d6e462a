package com.acme;

import dev.usher.annotations.Model;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Model
record Ticket(
    List<Optional<String>> tags,
    Map<String, Optional<Long>> counts,
    Optional<Optional<String>> twice,
    Optional<String>[] array) {}
