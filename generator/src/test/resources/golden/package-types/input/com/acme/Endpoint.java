package com.acme;

public record Endpoint(long id) {}
