package com.acme;

public record TicketChange(String status) {}
