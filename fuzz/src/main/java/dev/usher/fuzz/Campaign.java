package dev.usher.fuzz;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/** Gives many answers to the client, each of them once. */
final class Campaign {

  private static final int SECOND_TRIES = 3;

  private final Mutator mutator;
  private final Optional<Duration> limit;
  private final int threads;
  private final Wire wire = new Wire();
  private final Calls calls = new Calls(Accounts.over(wire.client()));
  private final Tally tally = new Tally();

  /**
   * A campaign.
   *
   * @param mutator makes the answers
   * @param limit how long one answer may take, where that is looked at
   * @param threads how many calls are made at a time
   */
  Campaign(Mutator mutator, Optional<Duration> limit, int threads) {
    this.mutator = mutator;
    this.limit = limit;
    this.threads = threads;
  }

  /** Runs the answers from 0 to {@code count}; tells {@code progress} how many there were. */
  Tally run(long count, LongConsumer progress) throws InterruptedException {
    AtomicLong next = new AtomicLong();
    Runnable work =
        () -> {
          for (long i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
            progress.accept(tally.add(i, trial(i)));
          }
        };
    List<Thread> workers = IntStream.range(0, threads).mapToObj(i -> new Thread(work)).toList();
    workers.forEach(Thread::start);
    for (Thread worker : workers) {
      worker.join();
    }
    return tally;
  }

  /** One answer; one that seems slow several times, since a busy machine may have stopped it. */
  Trial trial(long number) {
    Trial trial = once(number);
    for (int i = 0; i < SECOND_TRIES && isSlow(trial); i++) {
      Trial again = once(number);
      trial = again.time().compareTo(trial.time()) < 0 ? again : trial;
    }
    if (isSlow(trial)) {
      return trial.violating(number, "it takes " + trial.time().toMillis() + " ms");
    }
    // Those of other threads may be in use.
    int connections = wire.connections();
    return connections < threads
        ? trial
        : trial.violating(number, connections + " connections are open behind it");
  }

  private Trial once(long number) {
    return Trial.of(number, mutator.answer(number), mutator.random(~number), wire, calls);
  }

  private boolean isSlow(Trial trial) {
    return limit.isPresent() && trial.time().compareTo(limit.get()) > 0;
  }
}
