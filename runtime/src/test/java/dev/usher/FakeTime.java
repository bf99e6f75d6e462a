package dev.usher;

import dev.usher.pipeline.Time;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Time that passes only by waiting: sleeps return at once, later tasks run on demand or at once.
 */
final class FakeTime implements Time {

  private final AtomicLong nanos = new AtomicLong();
  private final AtomicInteger readings = new AtomicInteger();
  private final List<Duration> waits = new CopyOnWriteArrayList<>();
  private final Queue<Later> held = new ConcurrentLinkedQueue<>();
  private final Queue<Alarm> alarms = new ConcurrentLinkedQueue<>();
  private final Semaphore arrivals = new Semaphore(0);
  private volatile boolean holding;
  private volatile boolean closed;
  private volatile Runnable onSleep = () -> {};

  /** From now on, whoever sleeps does this first. */
  void onSleep(Runnable task) {
    onSleep = task;
  }

  /** What was waited for so far. */
  List<Duration> waits() {
    return waits;
  }

  /** From now on, tasks stay until {@link #release}. */
  FakeTime holding() {
    holding = true;
    return this;
  }

  /** Waits until one more task is held. */
  void awaitHeld() throws InterruptedException {
    if (!arrivals.tryAcquire(20, TimeUnit.SECONDS)) {
      throw new AssertionError("nothing is waited for");
    }
  }

  /** Runs the tasks that are held. */
  void release() {
    for (Later later = held.poll(); later != null; later = held.poll()) {
      later.run();
    }
  }

  /** Lets time pass. Alarms go off. */
  void pass(Duration duration) {
    long now = nanos.addAndGet(duration.toNanos());
    List<Alarm> due = alarms.stream().filter(alarm -> alarm.due() <= now).toList();
    due.stream().filter(alarms::remove).forEach(alarm -> alarm.task().run());
  }

  /** Lets time pass, and no alarm go off. */
  void passUnseen(Duration duration) {
    nanos.addAndGet(duration.toNanos());
  }

  /** How many alarms are set. */
  int alarms() {
    return alarms.size();
  }

  /** How often the clock was read. */
  int readings() {
    return readings.get();
  }

  @Override
  public long nanos() {
    readings.incrementAndGet();
    return nanos.get();
  }

  @Override
  public boolean sleep(Duration delay) throws InterruptedException {
    onSleep.run();
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    if (closed) {
      return false;
    }
    waits.add(delay);
    pass(delay);
    return true;
  }

  @Override
  public Wait after(Duration delay, Runnable task, Runnable onClose) {
    Later later = new Later(task, onClose);
    pass(delay);
    waits.add(delay);
    if (holding) {
      held.add(later);
      arrivals.release();
    } else {
      later.run();
    }
    return later;
  }

  @Override
  public Wait alarm(Duration delay, Runnable task) {
    Alarm alarm = new Alarm(nanos() + delay.toNanos(), task);
    alarms.add(alarm);
    return () -> alarms.remove(alarm);
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
    held.forEach(Later::abandon);
  }

  private record Alarm(long due, Runnable task) {}

  private static final class Later implements Wait {
    private final Runnable task;
    private final Runnable onClose;
    private final AtomicBoolean over = new AtomicBoolean();

    Later(Runnable task, Runnable onClose) {
      this.task = task;
      this.onClose = onClose;
    }

    void run() {
      if (over.compareAndSet(false, true)) {
        task.run();
      }
    }

    void abandon() {
      if (over.compareAndSet(false, true)) {
        onClose.run();
      }
    }

    @Override
    public void cancel() {
      over.set(true);
    }
  }
}
