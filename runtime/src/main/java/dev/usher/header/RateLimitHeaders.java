package dev.usher.header;

import dev.usher.RateLimit;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Zendesk's ways to tell a rate limit. The account's comes as {@code X-Rate-Limit}, {@code
 * ratelimit-limit} or {@code rate-limit}, only the latter two with a reset; that of an endpoint as
 * {@code zendesk-ratelimit-<name>: total=100; remaining=99; resets=41}.
 */
public final class RateLimitHeaders {

  private static final String[][] ACCOUNT = {
    {"X-Rate-Limit", "X-Rate-Limit-Remaining"},
    {"ratelimit-limit", "ratelimit-remaining"},
    {"rate-limit", "rate-limit-remaining"},
  };
  private static final String[] NAMED = {"zendesk-ratelimit-", "zendesk-rate-limit-"};
  private static final String[] RESETS = {"ratelimit-reset", "rate-limit-reset"};

  private RateLimitHeaders() {}

  /** Where the account stands; where the answer does not say, the endpoint's tightest limit. */
  public static Optional<RateLimit> of(Headers headers) {
    return account(headers)
        .or(
            () ->
                named(headers).values().stream()
                    .min(Comparator.comparingInt(RateLimit::remaining)));
  }

  /** Where the account stands, if the answer says so. */
  public static Optional<RateLimit> account(Headers headers) {
    for (String[] names : ACCOUNT) {
      OptionalInt limit = number(headers.get(names[0]));
      OptionalInt remaining = number(headers.get(names[1]));
      if (limit.isPresent() && remaining.isPresent()) {
        @Nullable Duration reset = reset(headers).orElse(null);
        return Optional.of(new RateLimit(limit.getAsInt(), remaining.getAsInt(), reset));
      }
    }
    return Optional.empty();
  }

  /** The limits of the endpoint by their names, as {@code search-index}, in the order received. */
  public static Map<String, RateLimit> named(Headers headers) {
    Map<String, RateLimit> limits = new LinkedHashMap<>();
    for (int i = 0; i < headers.size(); i++) {
      String header = headers.name(i).toLowerCase(Locale.ROOT);
      for (String prefix : NAMED) {
        if (header.startsWith(prefix)) {
          String name = header.substring(prefix.length());
          named(headers.value(i)).ifPresent(limit -> limits.put(name, limit));
        }
      }
    }
    return limits;
  }

  private static Optional<Duration> reset(Headers headers) {
    for (String name : RESETS) {
      OptionalInt seconds = number(headers.get(name));
      if (seconds.isPresent()) {
        return Optional.of(Duration.ofSeconds(seconds.getAsInt()));
      }
    }
    return Optional.empty();
  }

  private static Optional<RateLimit> named(String value) {
    Map<String, OptionalInt> parts = new HashMap<>();
    for (String part : value.split(";", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        parts.put(
            part.substring(0, equals).strip().toLowerCase(Locale.ROOT),
            number(part.substring(equals + 1)));
      }
    }
    OptionalInt total = parts.getOrDefault("total", OptionalInt.empty());
    OptionalInt remaining = parts.getOrDefault("remaining", OptionalInt.empty());
    OptionalInt resets = parts.getOrDefault("resets", OptionalInt.empty());
    if (total.isEmpty() || remaining.isEmpty()) {
      return Optional.empty();
    }
    @Nullable Duration reset = resets.isPresent() ? Duration.ofSeconds(resets.getAsInt()) : null;
    return Optional.of(new RateLimit(total.getAsInt(), remaining.getAsInt(), reset));
  }

  private static OptionalInt number(@Nullable String value) {
    if (value == null) {
      return OptionalInt.empty();
    }
    String digits = value.strip();
    boolean fits = !digits.isEmpty() && digits.length() <= 9;
    return fits && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }
}
