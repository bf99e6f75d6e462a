package com.acme;

/** A type with the name of the view. */
public record ReadOnly(long id) {}
