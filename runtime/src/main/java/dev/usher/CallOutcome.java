package dev.usher;

/** How a call, or one attempt of it, ended: what a {@link CallListener} is told. */
public enum CallOutcome {

  /** An answer within 2xx, read as declared. */
  SUCCEEDED,

  /** An answer outside 2xx, whatever the caller gets for it: 404 as an empty optional, too. */
  REFUSED,

  /** An answer within 2xx that is not as declared: {@link MalformedResponseException}. */
  MALFORMED,

  /** No answer, or one that broke off: {@link TransportException}. */
  NO_ANSWER,

  /** The call's deadline passed, or would have before its next attempt. */
  DEADLINE_EXCEEDED,

  /** The future was cancelled or completed by another, or the thread interrupted. */
  CANCELLED,

  /** Nothing could be sent: a scope is missing, there is no token, the account is closed. */
  NOT_SENT
}
