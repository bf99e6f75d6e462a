package dev.usher;

public interface Job<T> {}
