package dev.usher;

public interface Result<T, E> {}
