package dev.usher;

public interface Pages<T> {}
