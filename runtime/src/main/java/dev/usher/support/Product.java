package dev.usher.support;

import dev.usher.Zendesk;

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
  /**
   * Sell, which has its own host and its own token: it needs a {@link Zendesk} built with {@code
   * .baseUrl("https://api.getbase.com/")} and that token, not with a subdomain.
   */
  SELL,
  /** Something else: the base URL is the one given to the builder. */
  CUSTOM
}
