package dev.usher.limit;

import dev.usher.RateLimit;
import dev.usher.RateLimiter.Answer;
import dev.usher.RateLimiter.Bucket;
import dev.usher.RateLimiter.Claim;
import dev.usher.header.LimitScan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An account-wide limit and those of endpoints beside it: what each place draws on, and what
 * answers teach. Not thread-safe.
 */
final class Limits {

  private static final long SECOND = 1_000_000_000L;
  private static final Duration FOR_EVER = Duration.ofDays(36_500);

  /** Whose limit a 429 was about. */
  enum Refused {
    NOTHING,
    ENDPOINT,
    ACCOUNT_STILL,
    ACCOUNT
  }

  private final Quota main;
  private final Quotas quotas = new Quotas();

  Limits(Bucket main) {
    this.main = new Quota(main);
  }

  Place place(Line line, Claim claim, long now) {
    List<Quota> own = quotas.of(claim, now);
    own.forEach(Quota::use);
    return new Place(line, claim, quotas.operation(claim), own, latest(claim, now));
  }

  private static long latest(Claim claim, long now) {
    Duration patience = claim.patience();
    if (patience == null || patience.compareTo(FOR_EVER) > 0) {
      return Long.MAX_VALUE;
    }
    return now + patience.toNanos();
  }

  /** When all but the limits of endpoints let a request go, were it of a later attempt. */
  long readyAt(long now) {
    return main.readyAt(now, 2);
  }

  /** When {@code place} may go, were it next; {@link Long#MAX_VALUE} where an answer decides. */
  long readyAt(Place place, long now) {
    int attempt = place.claim().attempt();
    long at = main.readyAt(now, attempt);
    for (Quota quota : place.operation().with(place.quotas())) {
      at = Math.max(at, quota.readyAt(now, attempt));
    }
    return at;
  }

  /** Whether {@code place}, which {@code ahead} others precede, cannot go in time. */
  boolean isTooLate(Place place, long now, int ahead) {
    if (place.latest() == Long.MAX_VALUE) {
      return false;
    }
    // Those ahead may wait for limits of their endpoints, and be overtaken.
    long open = main.notBefore(now, quotas.areAny() ? 0 : ahead);
    for (Quota quota : place.operation().with(place.quotas())) {
      open = Math.max(open, quota.notBefore(now, 0));
    }
    return open > place.latest();
  }

  void send(Place place, long now) {
    List<Quota> own = place.quotas();
    List<Quota> all = place.operation().with(own);
    for (Quota quota : all) {
      quota.use();
      quota.take(now);
    }
    own.forEach(Quota::leave);
    main.take(now);
    place.sent(now, all);
  }

  /** {@code place} neither waits nor is in flight any more. */
  void over(Place place) {
    place.over();
    place.quotas().forEach(Quota::leave);
  }

  /**
   * What {@code place} sent is in flight no more.
   *
   * @return whether it was until now
   */
  boolean settle(Place place) {
    if (place.state() != Place.State.SENT) {
      return false;
    }
    main.release();
    place.quotas().forEach(Quota::release);
    over(place);
    return true;
  }

  /** What {@code place} sent may have counted; there is no answer. */
  void lost(Place place, long now) {
    main.uncounted(now);
    place.quotas().forEach(quota -> quota.uncounted(now));
  }

  /** Learns from an answer. */
  Refused answered(Place place, Answer answer, long now) {
    LimitScan scan = LimitScan.of(answer.headers());
    Map<String, RateLimit> named = scan.hasNamed() ? answer.named() : Map.of();
    boolean wasInFlight = settle(place);
    boolean isTold =
        scan.isTold()
            && main.learn(place.sentAt(), now, scan.limit(), scan.remaining(), nanos(scan.reset()));
    if (wasInFlight && !isTold) {
      main.untold(now);
    }
    if (isTold || !named.isEmpty()) {
      place.operation().named(uncatalogued(place, named));
    }
    List<Quota> told = learn(place, named, now);
    if (wasInFlight && told.size() < place.quotas().size()) {
      place.quotas().stream()
          .filter(quota -> !told.contains(quota))
          .forEach(quota -> quota.untold(now));
    }
    if (answer.isRefusal()) {
      return refused(place, answer, scan, named, now);
    }
    main.succeeded(place.sentAt());
    place.quotas().forEach(quota -> quota.succeeded(place.sentAt()));
    return Refused.NOTHING;
  }

  private static long nanos(int seconds) {
    return seconds < 0 ? -1 : seconds * SECOND;
  }

  private List<Quota> uncatalogued(Place place, Map<String, RateLimit> named) {
    if (named.isEmpty()) {
      return List.of();
    }
    List<Bucket> catalogued = place.claim().buckets();
    return named.keySet().stream()
        .filter(name -> catalogued.stream().noneMatch(known -> Quota.means(name, known.name())))
        .map(quotas::named)
        .toList();
  }

  /** What a header means: what the request drew on, if that has its name. */
  private Quota quota(Place place, String header) {
    for (Quota quota : place.quotas()) {
      if (Quota.means(header, quota.name())) {
        return quota;
      }
    }
    return quotas.named(header);
  }

  private List<Quota> learn(Place place, Map<String, RateLimit> named, long now) {
    if (named.isEmpty()) {
      return List.of();
    }
    List<Quota> told = new ArrayList<>(named.size());
    named.forEach(
        (name, said) -> {
          Quota quota = quota(place, name);
          Duration reset = said.reset();
          long rest = reset == null ? -1 : reset.toNanos();
          if (quota.learn(place.sentAt(), now, said.limit(), said.remaining(), rest)) {
            told.add(quota);
          }
        });
    return told;
  }

  /**
   * A 429 with requests of the account left is about the endpoint, whatever the arithmetic says; so
   * is one with a limit of the endpoint that is used up. All others are about the account.
   */
  private Refused refused(
      Place place, Answer answer, LimitScan scan, Map<String, RateLimit> named, long now) {
    long asked = answer.retryAfter().map(Duration::toNanos).orElse(0L);
    List<Quota> usedUp =
        named.entrySet().stream()
            .filter(limit -> limit.getValue().remaining() == 0)
            .map(limit -> quota(place, limit.getKey()))
            .toList();
    if (!usedUp.isEmpty()) {
      usedUp.forEach(quota -> quota.refused(now, asked));
      return Refused.ENDPOINT;
    }
    if (scan.isTold() && scan.remaining() > 0) {
      quotas.hidden(place.operation()).refused(now, asked);
      return Refused.ENDPOINT;
    }
    return main.refused(now, asked) ? Refused.ACCOUNT : Refused.ACCOUNT_STILL;
  }
}
