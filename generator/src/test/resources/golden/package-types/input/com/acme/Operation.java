package com.acme;

public record Operation(long id) {}
