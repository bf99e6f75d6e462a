package dev.usher.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SystemTimeTest {

  private static final Duration AGES = Duration.ofHours(1);

  private final SystemTime time = new SystemTime();
  private final AtomicInteger closed = new AtomicInteger();

  @AfterEach
  void close() {
    time.close();
  }

  @Test
  void aTaskRunsOnADaemonThread() throws Exception {
    CountDownLatch ran = new CountDownLatch(1);
    AtomicReference<Thread> thread = new AtomicReference<>();

    time.after(
        Duration.ofMillis(1),
        () -> {
          thread.set(Thread.currentThread());
          ran.countDown();
        },
        closed::incrementAndGet);

    assertThat(ran.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(thread.get())
        .matches(Thread::isDaemon)
        .extracting(Thread::getName)
        .isEqualTo("usher-waits");
    time.close();
    assertThat(closed).hasValue(0);
  }

  @Test
  void closingEndsEveryWaitOnce() {
    AtomicBoolean ran = new AtomicBoolean();
    for (int i = 0; i < 3; i++) {
      time.after(AGES, () -> ran.set(true), closed::incrementAndGet);
    }

    time.close();
    time.close();

    assertThat(closed).hasValue(3);
    assertThat(ran).isFalse();
  }

  @Test
  void aCancelledWaitIsNotEndedByClosing() {
    time.after(AGES, () -> {}, closed::incrementAndGet).cancel();

    time.close();

    assertThat(closed).hasValue(0);
  }

  @Test
  void onceClosedAWaitEndsAtOnce() {
    time.close();

    time.after(AGES, () -> {}, closed::incrementAndGet);

    assertThat(closed).hasValue(1);
  }

  @Test
  void aSleepThatClosingEndsHasNotPassed() throws Exception {
    assertThat(time.sleep(Duration.ofNanos(1))).isTrue();
    CompletableFuture<Boolean> passed =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return time.sleep(AGES);
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
            });

    time.close();

    assertThat(passed.get(20, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void closingDoesNotEndAlarms() throws Exception {
    CountDownLatch rung = new CountDownLatch(1);
    time.alarm(Duration.ofMillis(1), rung::countDown);

    time.close();

    assertThat(rung.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void onceClosedNoAlarmIsSet() {
    AtomicBoolean rung = new AtomicBoolean();
    time.close();

    time.alarm(Duration.ZERO, () -> rung.set(true)).cancel();

    assertThat(rung).isFalse();
  }

  @Test
  void aCancelledAlarmDoesNotGoOff() throws Exception {
    CountDownLatch later = new CountDownLatch(1);
    AtomicBoolean rung = new AtomicBoolean();
    CountDownLatch busy = new CountDownLatch(1);
    time.alarm(Duration.ZERO, () -> awaitQuietly(busy));

    time.alarm(Duration.ZERO, () -> rung.set(true)).cancel();
    busy.countDown();

    time.alarm(Duration.ZERO, later::countDown);
    assertThat(later.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(rung).isFalse();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
