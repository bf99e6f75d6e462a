package com.acme;

public record Zendesk(long id) {}
