package com.acme;

import dev.usher.annotations.Model;

@Model
record Outer_Ticket(long id) {}
