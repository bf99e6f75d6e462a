package com.acme;

import dev.usher.annotations.Model;

@Model
record Ticket(long id) {}
