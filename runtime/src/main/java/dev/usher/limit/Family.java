package dev.usher.limit;

import dev.usher.Plan;
import dev.usher.RateLimiter.Bucket;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The account-wide limits: products have their own, which do not draw on each other. */
final class Family {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private Family() {}

  /**
   * What a path draws on.
   *
   * @param product the product of the interface, for paths that do not tell
   * @param segments the path, from {@code api} on where that is in it
   */
  static Bucket of(String product, @Nullable Plan plan, List<String> segments) {
    if (Paths.isSunshine(segments)) {
      return bucket("sunshine", plan == null ? 0 : plan.sunshineRequestsPerMinute());
    }
    int support = plan == null ? 0 : plan.requestsPerMinute();
    if (!Paths.isApi(segments)) {
      return elsewhere(product, support);
    }
    return switch (segments.size() > 2 ? segments.get(2) : "") {
      case "help_center", "community", "guide" -> bucket("help_center", support);
      case "chat" -> bucket("chat", 200);
      case "webhooks" -> webhooks(segments);
      default -> bucket("support", support);
    };
  }

  /** Webhooks tell a limit of their own in the account's header: 100, and 20 for tests. */
  private static Bucket webhooks(List<String> segments) {
    boolean isTest = segments.size() > 3 && segments.get(3).equals("test");
    return bucket(isTest ? "webhooks-test" : "webhooks", 0);
  }

  private static Bucket elsewhere(String product, int support) {
    return switch (product) {
      case "SELL" -> new Bucket("sell", 10, Duration.ofSeconds(1));
      case "CHAT" -> bucket("chat", 200);
      case "HELP_CENTER" -> bucket("help_center", support);
      case "SUPPORT", "TALK" -> bucket("support", support);
      default -> bucket(product.toLowerCase(Locale.ROOT), 0);
    };
  }

  private static Bucket bucket(String name, int limit) {
    return new Bucket(name, limit, MINUTE);
  }
}
