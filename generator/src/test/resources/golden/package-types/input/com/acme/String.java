package com.acme;

public record String(long id) {}
