package dev.usher.limit;

import dev.usher.RateLimiter.Bucket;
import dev.usher.RateLimiter.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The limits of endpoints that count against one account-wide limit. Those of single records come
 * and go: they are forgotten when they limit nothing any more. Not thread-safe.
 */
final class Quotas {

  private static final long MINUTE = 60_000_000_000L;
  private static final int FEW = 1_000;

  private final Map<String, Quota> byName = new HashMap<>();
  private final Map<String, Operation> operations = new HashMap<>();
  private int sweepAt = FEW;
  private boolean hidden;

  Operation operation(Claim claim) {
    Operation known = operations.get(claim.operation());
    return known == null ? operations.computeIfAbsent(claim.operation(), Operation::new) : known;
  }

  /** All that {@code claim} draws on beside the account-wide limit. */
  List<Quota> of(Claim claim, long now) {
    List<Bucket> buckets = claim.buckets();
    if (buckets.size() == 1) {
      return List.of();
    }
    List<Quota> quotas = new ArrayList<>(buckets.size() - 1);
    for (Bucket bucket : buckets.subList(1, buckets.size())) {
      quotas.add(byName.computeIfAbsent(bucket.name(), name -> new Quota(bucket)));
    }
    sweep(quotas, now);
    return quotas;
  }

  /** The limit that a header names, of which nothing else is known. */
  Quota named(String name) {
    return byName.computeIfAbsent(name, unknown -> new Quota(unknown, MINUTE));
  }

  /** The limit of an operation that was refused though the account had requests left. */
  Quota hidden(Operation operation) {
    hidden = true;
    return operation.hidden();
  }

  /** Whether some requests may have to wait where others need not. */
  boolean areAny() {
    return hidden || !byName.isEmpty();
  }

  private void sweep(List<Quota> needed, long now) {
    if (byName.size() >= sweepAt) {
      byName.values().removeIf(quota -> quota.isIdle(now) && !needed.contains(quota));
      sweepAt = Math.max(FEW, 2 * byName.size());
    }
  }

  /** How many limits of endpoints are remembered. */
  int size() {
    return byName.size();
  }
}
