package dev.usher;

/**
 * What an account's plan allows, for limits to start from before the first answer tells them.
 * (Zendesk docs: Rate limits.)
 */
public enum Plan {
  /** 10 requests a minute; no longer sold. */
  ESSENTIAL(10, 250),
  /** 200 requests a minute. */
  TEAM(200, 250),
  /** 400 requests a minute. */
  GROWTH(400, 250),
  /** 400 requests a minute. */
  PROFESSIONAL(400, 500),
  /** 700 requests a minute. */
  ENTERPRISE(700, 700),
  /** 2,500 requests a minute. */
  ENTERPRISE_PLUS(2_500, 1_000),
  /**
   * Any plan with the High Volume API add-on: 2,500 requests a minute, and more for some endpoints.
   */
  HIGH_VOLUME(2_500, 1_000);

  private final int requestsPerMinute;
  private final int sunshinePerMinute;

  Plan(int requestsPerMinute, int sunshinePerMinute) {
    this.requestsPerMinute = requestsPerMinute;
    this.sunshinePerMinute = sunshinePerMinute;
  }

  /**
   * How many requests a minute Support takes, and Help Center as many again: neither draws on the
   * other's.
   */
  public int requestsPerMinute() {
    return requestsPerMinute;
  }

  /** How many requests a minute legacy custom objects, profiles and events take together. */
  public int sunshineRequestsPerMinute() {
    return sunshinePerMinute;
  }
}
