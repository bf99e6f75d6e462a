package com.acme;

public record Override(long id) {}
