package dev.usher.oauth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Keeps other threads and other processes out. The system holds a process's locks of files as a
 * whole and ends them with it: a crash leaves none behind.
 */
final class StoreLock {

  private static final ConcurrentMap<Path, ReentrantLock> IN_PROCESS = new ConcurrentHashMap<>();

  private final Path file;
  private final ReentrantLock threads;

  StoreLock(Path file) {
    this.file = file;
    this.threads = IN_PROCESS.computeIfAbsent(file, key -> new ReentrantLock());
  }

  /** Does {@code work} alone; a thread that holds the lock may take it again. */
  <T> T exclusively(Supplier<T> work) {
    threads.lock();
    try {
      return threads.getHoldCount() > 1 ? work.get() : amongProcesses(work);
    } finally {
      threads.unlock();
    }
  }

  private <T> T amongProcesses(Supplier<T> work) {
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      if (!lock.isValid()) {
        throw new IOException("the lock was lost");
      }
      return work.get();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the lock of the token store cannot be had: "
              + file
              + "; its folder must exist, and the application must be able to write to it",
          e);
    }
  }
}
