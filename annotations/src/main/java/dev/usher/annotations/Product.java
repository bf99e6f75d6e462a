package dev.usher.annotations;

/** A Zendesk product: the base URL and the form of authentication. */
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
   * Sell, which has its own host and its own token: its clients need a {@code Zendesk} built with
   * {@code .baseUrl("https://api.getbase.com/")} and that token, not with a subdomain.
   */
  SELL,
  /** Something else: the base URL is the one given to the builder. */
  CUSTOM
}
