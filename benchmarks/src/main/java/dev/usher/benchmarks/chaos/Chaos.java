package dev.usher.benchmarks.chaos;

import dev.usher.ApiException;
import dev.usher.IdempotencyKeys;
import dev.usher.RateLimiter;
import dev.usher.RetryPolicy;
import dev.usher.TransportException;
import dev.usher.Updates;
import dev.usher.Zendesk;
import dev.usher.ZendeskException;
import dev.usher.testing.FakeZendesk;
import dev.usher.testing.Fault;
import dev.usher.testing.Faults;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * An account where 5 % of requests each are answered 429, answered 503, cut off before they are
 * carried out, and cut off after. Callers are as an outbox is: what fails in the end they do again
 * later, under the same name.
 */
final class Chaos implements AutoCloseable {

  private static final double SHARE = 0.05;
  private static final int PATIENCE = 1000;
  private static final Fault[] FAULTS = {
    Faults.rateLimited(0),
    Faults.serviceUnavailable(),
    Faults.disconnectBeforeProcessing(),
    Faults.disconnectAfterProcessing()
  };

  private final FakeZendesk fake = FakeZendesk.builder().requestsPerMinute(1_000_000_000).start();
  private final long seed;
  private final Duration delay;
  private final Zendesk zendesk;
  private final ChaosApi tickets;

  /**
   * An account of its own.
   *
   * @param seed by which faults are drawn
   * @param delay what is waited at first before anything is tried again
   */
  Chaos(long seed, Duration delay) {
    this.seed = seed;
    this.delay = delay;
    this.zendesk =
        fake.zendeskBuilder("tickets:read", "tickets:write")
            .retryPolicy(policy(4))
            .idempotencyKeys(IdempotencyKeys.named("chaos"))
            // One ticket takes 30 changes in ten minutes; this is about retries alone.
            .rateLimiter(RateLimiter.none())
            .build();
    this.tickets = ChaosApiClient.create(zendesk);
  }

  private RetryPolicy policy(int most) {
    return RetryPolicy.builder()
        .maxAttempts(most)
        .initialDelay(delay)
        .maxDelay(delay.multipliedBy(8))
        .build();
  }

  /** Creates so many tickets, once each. */
  Counts create(int threads, int tickets) {
    fake.clearRequests();
    fake.on("POST", "/api/v2/tickets").failRandomly(seed, SHARE, FAULTS);
    Set<Long> ids = ConcurrentHashMap.newKeySet();
    AtomicInteger again = new AtomicInteger();
    AtomicInteger next = new AtomicInteger();
    inThreads(
        threads,
        thread -> {
          for (int i = next.getAndIncrement(); i < tickets; i = next.getAndIncrement()) {
            ids.add(created("entry-" + i, again).id());
          }
        });
    fake.clearFaults();
    return new Counts(tickets, fake.ticketCount(), ids.size(), fake.requests().size(), again.get());
  }

  private Tally created(String entry, AtomicInteger again) {
    return insisting(() -> tickets.create(NewTally.called(entry), entry), again);
  }

  /** Counts up one ticket, so often from each thread. */
  Counts increment(int threads, int each) {
    fake.clearRequests();
    long id = fake.addTicket(Map.of("external_id", "0"));
    fake.on("GET", "/api/v2/tickets/{id}").failRandomly(seed, SHARE, FAULTS);
    fake.on("PUT", "/api/v2/tickets/{id}").failRandomly(seed + 1, SHARE, FAULTS);
    AtomicInteger again = new AtomicInteger();
    Updates updates = zendesk.updates().withPolicy(policy(100));
    inThreads(
        threads,
        thread -> {
          for (int i = 0; i < each; i++) {
            String mark = "by_%d_%d".formatted(thread, i);
            insisting(() -> counted(updates, id, mark), again);
          }
        });
    fake.clearFaults();
    Tally end = tickets.show(id);
    return new Counts(
        threads * each,
        Integer.parseInt(String.valueOf(end.externalId())),
        (int) end.tags().stream().distinct().count(),
        fake.requests().size(),
        again.get());
  }

  private Tally counted(Updates updates, long id, String mark) {
    return updates.apply(
        () -> tickets.show(id),
        tally -> tally.tags().contains(mark),
        tally -> tally.counted(mark),
        update -> tickets.update(id, update));
  }

  private static <T> T insisting(Supplier<T> call, AtomicInteger again) {
    ZendeskException last = null;
    for (int i = 0; i < PATIENCE; i++) {
      try {
        return call.get();
      } catch (ApiException | TransportException e) {
        last = e;
        again.incrementAndGet();
      }
    }
    throw new IllegalStateException("it fails each time", last);
  }

  private static void inThreads(int threads, IntConsumer work) {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> all =
          new ArrayList<>(
              IntStream.range(0, threads)
                  .mapToObj(thread -> executor.submit(() -> work.accept(thread)))
                  .toList());
      for (Future<?> one : all) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      executor.shutdownNow();
    }
  }

  @Override
  public void close() {
    zendesk.close();
    fake.close();
  }

  /**
   * What there is in the end.
   *
   * @param asked what was asked for
   * @param made what Zendesk has
   * @param distinct how many different results callers were told, or left their mark
   * @param requests how many came in
   * @param again how often a call failed in the end, and was made again by its caller
   */
  record Counts(int asked, int made, int distinct, int requests, int again) {

    /** How far what was made is from what was asked for. */
    int off() {
      return Math.max(Math.abs(made - asked), Math.abs(distinct - asked));
    }
  }
}
