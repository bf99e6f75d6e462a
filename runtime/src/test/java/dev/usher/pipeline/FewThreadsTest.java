package dev.usher.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How many threads are taken, and that nothing is left behind. */
final class FewThreadsTest {

  private final Queue<Runnable> started = new ArrayDeque<>();
  private final List<Integer> done = new ArrayList<>();

  @Test
  void noMoreThreadsAreTakenThanMayBeAndTasksRunInOrder() {
    FewThreads few = new FewThreads(started::add, 2);
    for (int i = 0; i < 5; i++) {
      int number = i;
      few.execute(() -> done.add(number));
    }

    assertThat(started).hasSize(2);
    started.forEach(Runnable::run);
    assertThat(done).containsExactly(0, 1, 2, 3, 4);

    few.execute(() -> done.add(5));
    assertThat(started).hasSize(3);
  }

  @Test
  void whatATaskThrowsCostsNoThread() {
    FewThreads few = new FewThreads(started::add, 1);
    few.execute(
        () -> {
          throw new IllegalStateException("its own");
        });
    assertThatThrownBy(() -> started.remove().run()).hasMessage("its own");

    few.execute(() -> done.add(1));
    started.remove().run();

    assertThat(done).containsExactly(1);
  }

  @Test
  void aTaskThatIsRejectedIsToldAndForgotten() {
    FewThreads few =
        new FewThreads(
            task -> {
              throw new RejectedExecutionException("shut down");
            },
            1);

    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> few.execute(() -> done.add(1)))
          .isInstanceOf(RejectedExecutionException.class);
    }
    assertThat(done).isEmpty();
  }

  @Test
  void tasksOfManyThreadsAllRun() throws InterruptedException {
    int count = 20_000;
    CountDownLatch ran = new CountDownLatch(count);
    ExecutorService threads = Executors.newCachedThreadPool();
    FewThreads few = new FewThreads(threads, 2);
    for (int thread = 0; thread < 4; thread++) {
      threads.execute(
          () -> {
            for (int i = 0; i < count / 4; i++) {
              few.execute(ran::countDown);
            }
          });
    }

    assertThat(ran.await(20, TimeUnit.SECONDS)).isTrue();
    threads.shutdown();
  }
}
