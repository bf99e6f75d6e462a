package dev.usher.header;

import okhttp3.Headers;

/**
 * What {@link RateLimitHeaders#account} reads, in one pass and as plain numbers: a limiter looks at
 * every answer.
 */
public final class LimitScan {

  /** What a number is that the answer does not tell. */
  public static final int UNTOLD = -1;

  private static final int LONGEST_NUMBER = 9;
  private static final int LONGEST_ACCOUNT = 22;

  private int limit = UNTOLD;
  private int remaining = UNTOLD;
  private int newLimit = UNTOLD;
  private int newRemaining = UNTOLD;
  private int newReset = UNTOLD;
  private int oldLimit = UNTOLD;
  private int oldRemaining = UNTOLD;
  private int oldReset = UNTOLD;
  private boolean named;

  private LimitScan() {}

  /** Reads {@code headers}. */
  public static LimitScan of(Headers headers) {
    LimitScan scan = new LimitScan();
    for (int i = 0; i < headers.size(); i++) {
      String name = headers.name(i);
      // The first letter rules nearly all out.
      switch (name.charAt(0)) {
        case 'x', 'X' -> scan.readNewest(name, headers, i);
        case 'r', 'R' -> scan.readOlder(name, headers, i);
        case 'z', 'Z' -> scan.named |= isNamed(name);
        default -> {}
      }
    }
    return scan.settled();
  }

  private void readNewest(String name, Headers headers, int i) {
    if (name.equalsIgnoreCase("x-rate-limit")) {
      limit = number(headers.value(i));
    } else if (name.equalsIgnoreCase("x-rate-limit-remaining")) {
      remaining = number(headers.value(i));
    }
  }

  private void readOlder(String name, Headers headers, int i) {
    if (name.length() > LONGEST_ACCOUNT) {
      return;
    }
    if (name.equalsIgnoreCase("ratelimit-limit")) {
      newLimit = number(headers.value(i));
    } else if (name.equalsIgnoreCase("ratelimit-remaining")) {
      newRemaining = number(headers.value(i));
    } else if (name.equalsIgnoreCase("ratelimit-reset")) {
      newReset = number(headers.value(i));
    } else if (name.equalsIgnoreCase("rate-limit")) {
      oldLimit = number(headers.value(i));
    } else if (name.equalsIgnoreCase("rate-limit-remaining")) {
      oldRemaining = number(headers.value(i));
    } else if (name.equalsIgnoreCase("rate-limit-reset")) {
      oldReset = number(headers.value(i));
    }
  }

  private static boolean isNamed(String name) {
    return name.regionMatches(true, 0, "zendesk-ratelimit-", 0, 18)
        || name.regionMatches(true, 0, "zendesk-rate-limit-", 0, 19);
  }

  /** The first spelling that tells both numbers. */
  private LimitScan settled() {
    if (limit < 0 || remaining < 0) {
      boolean isNew = newLimit >= 0 && newRemaining >= 0;
      limit = isNew ? newLimit : oldLimit;
      remaining = isNew ? newRemaining : oldRemaining;
    }
    return this;
  }

  /** Whether the answer tells where the account stands. */
  public boolean isTold() {
    return limit >= 0 && remaining >= 0;
  }

  /** How many requests a window takes, where {@link #isTold}. */
  public int limit() {
    return limit;
  }

  /** How many are left, where {@link #isTold}. */
  public int remaining() {
    return remaining;
  }

  /** The seconds to the next window, or {@link #UNTOLD}. */
  public int reset() {
    return newReset >= 0 ? newReset : oldReset;
  }

  /** Whether there is also a limit of the endpoint, for {@link RateLimitHeaders#named}. */
  public boolean hasNamed() {
    return named;
  }

  private static int number(String value) {
    String digits = value.strip();
    int length = digits.length();
    if (length == 0 || length > LONGEST_NUMBER) {
      return UNTOLD;
    }
    int number = 0;
    for (int i = 0; i < length; i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return UNTOLD;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
