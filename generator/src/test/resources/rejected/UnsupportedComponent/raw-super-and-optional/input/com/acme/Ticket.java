package com.acme;

import dev.usher.annotations.Model;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

@SuppressWarnings("rawtypes")
@Model
record Ticket(
    List raw,
    Map<String, List> within,
    Optional empty,
    List<? super Long> lower,
    OptionalInt count,
    List<OptionalLong> counts) {}
