package com.acme;

import dev.usher.annotations.Model;
import java.util.List;
import java.util.Map;

@Model
record Ticket(
    Map<Ticket, String> byTicket,
    Map<List<String>, String> byList,
    List<Map<Boolean, String>> byBoolean,
    Map<long[], String> byArray) {}
