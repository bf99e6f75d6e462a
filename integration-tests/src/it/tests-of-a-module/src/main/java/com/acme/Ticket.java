package com.acme;

import dev.usher.annotations.Model;

@Model
public record Ticket(long id, String subject) {}
