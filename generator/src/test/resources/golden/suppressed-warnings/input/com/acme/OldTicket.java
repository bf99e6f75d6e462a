package com.acme;

import dev.usher.annotations.Model;

@Model
@Deprecated
public record OldTicket(long id) {}
