package com.acme;

public record NewTicket(String subject) {}
