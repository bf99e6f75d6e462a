package org.example;

import dev.usher.annotations.Model;

@Model
public record Ticket(long id, String subject) {}
