package dev.usher.pipeline;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The real time. All waits share one daemon thread, which is there only while something waits. */
public final class SystemTime implements Time {

  private static final long IDLE_SECONDS = 5;

  private final Set<Waiting> waits = ConcurrentHashMap.newKeySet();
  private final ScheduledThreadPoolExecutor scheduler;
  private final CountDownLatch closing = new CountDownLatch(1);

  /** A time with a thread of its own. */
  public SystemTime() {
    scheduler = new ScheduledThreadPoolExecutor(1, SystemTime::daemon);
    scheduler.setRemoveOnCancelPolicy(true);
    scheduler.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    scheduler.allowCoreThreadTimeOut(true);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "usher-waits");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public long nanos() {
    return System.nanoTime();
  }

  @Override
  public boolean sleep(Duration delay) throws InterruptedException {
    return !closing.await(delay.toNanos(), TimeUnit.NANOSECONDS);
  }

  @Override
  public Wait after(Duration delay, Runnable task, Runnable onClose) {
    Waiting waiting = new Waiting(task, onClose);
    waits.add(waiting);
    synchronized (this) {
      if (!isClosed()) {
        waiting.future = scheduler.schedule(waiting, delay.toNanos(), TimeUnit.NANOSECONDS);
        return waiting;
      }
    }
    waiting.abandon();
    return waiting;
  }

  @Override
  public synchronized Wait alarm(Duration delay, Runnable task) {
    if (isClosed()) {
      return () -> {};
    }
    Future<?> scheduled = scheduler.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
    return () -> scheduled.cancel(false);
  }

  @Override
  public boolean isClosed() {
    return closing.getCount() == 0;
  }

  @Override
  public void close() {
    synchronized (this) {
      closing.countDown();
      // Alarms still go off: the deadline of a call in flight holds.
      scheduler.shutdown();
    }
    waits.forEach(Waiting::abandon);
  }

  /** One wait; whatever ends it first wins. */
  private final class Waiting implements Wait, Runnable {
    private final Runnable task;
    private final Runnable onClose;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile @Nullable Future<?> future;

    Waiting(Runnable task, Runnable onClose) {
      this.task = task;
      this.onClose = onClose;
    }

    @Override
    public void run() {
      if (end()) {
        task.run();
      }
    }

    void abandon() {
      if (unschedule()) {
        onClose.run();
      }
    }

    @Override
    public void cancel() {
      unschedule();
    }

    private boolean unschedule() {
      Future<?> scheduled = future;
      boolean ended = end();
      if (ended && scheduled != null) {
        scheduled.cancel(false);
      }
      return ended;
    }

    private boolean end() {
      waits.remove(this);
      return over.compareAndSet(false, true);
    }
  }
}
