package dev.usher;

/** A Zendesk product: which base URL an interface is called on. */
public enum Product {
  /** Support, ticketing and everything under {@code /api/v2}. */
  SUPPORT,
  /** Help Center and community. */
  HELP_CENTER,
  /** Chat. */
  CHAT,
  /** Talk (voice). */
  TALK,
  /** Sunshine Conversations. */
  CONVERSATIONS,
  /** Sell, on its own host. */
  SELL,
  /** Something else: the base URL is the one given to the builder. */
  CUSTOM
}
