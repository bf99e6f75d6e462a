package dev.usher;

/** What a call waits for before its next request: what a {@link CallListener} is told. */
public enum WaitReason {

  /** The backoff of its {@link RetryPolicy}, after an attempt failed. */
  BACKOFF,

  /** The server's {@code Retry-After}, longer than the backoff. */
  RETRY_AFTER,

  /** The account's or the endpoint's limit, before anything was refused. */
  LIMIT
}
