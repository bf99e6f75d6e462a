package com.acme;

public record Ticket(long id) {}
