package com.acme;

public record Request(long id) {}
