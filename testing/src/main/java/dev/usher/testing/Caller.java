package dev.usher.testing;

/** Who sends a request: a user of the account, and what the credential lets it do. */
record Caller(long userId, ScopeSet scopes) {}
