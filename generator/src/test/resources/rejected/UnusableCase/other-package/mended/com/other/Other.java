package com.other;

import dev.usher.ApiError;
import dev.usher.annotations.OnError;

@OnError
public record Other(ApiError error) implements TicketError {}
