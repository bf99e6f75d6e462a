package dev.usher.pipeline;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;

/**
 * An executor that takes a bounded number of another's threads, in the order of arrival. When a
 * renewal fails, thousands of calls may end at once; OkHttp's executor would make a thread for
 * each.
 */
final class FewThreads implements Executor {

  private final Executor executor;
  private final Semaphore free;
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();

  FewThreads(Executor executor, int most) {
    this.executor = executor;
    this.free = new Semaphore(most);
  }

  @Override
  public void execute(Runnable task) {
    tasks.add(task);
    if (!free.tryAcquire()) {
      return;
    }
    try {
      executor.execute(this::drain);
    } catch (RejectedExecutionException e) {
      free.release();
      // Else another thread has taken it over.
      if (tasks.remove(task)) {
        throw e;
      }
    }
  }

  private void drain() {
    do {
      try {
        runAll();
      } finally {
        free.release();
      }
      // What came between the last look and the release found nobody free.
    } while (!tasks.isEmpty() && free.tryAcquire());
  }

  private void runAll() {
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      task.run();
    }
  }
}
