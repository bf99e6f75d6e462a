package dev.usher.support;

/** A user's role, from least to most. */
public enum Role {
  /** An end user: a customer. */
  END_USER,
  /** An agent. */
  AGENT,
  /** An administrator. */
  ADMIN
}
