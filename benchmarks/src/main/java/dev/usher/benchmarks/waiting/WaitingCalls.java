package dev.usher.benchmarks.waiting;

import dev.usher.Credentials;
import dev.usher.RateLimiter;
import dev.usher.Zendesk;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Calls that are answered from memory with a 429, and then wait. */
final class WaitingCalls {
  private static final String LONG_AFTER = "600";
  private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private WaitingCalls() {}

  /**
   * What calls hold while they wait.
   *
   * @param bytes of the heap, all together
   * @param threads that were not there before
   */
  record Held(long bytes, int threads) {}

  /** Lets {@code calls} wait, measures, and lets them go. */
  static Held held(int calls) throws InterruptedException {
    ThreadPoolExecutor senders = senders();
    OkHttpClient okHttp =
        new OkHttpClient.Builder()
            .dispatcher(new Dispatcher(senders))
            .addInterceptor(WaitingCalls::tooManyRequests)
            .build();
    try (Zendesk zendesk = account(okHttp)) {
      WaitingApi api = WaitingApiClient.create(zendesk);
      List<CompletableFuture<Void>> futures = new ArrayList<>(calls);
      int threads = THREADS.getThreadCount();
      long bytes = usedHeap();
      for (int i = 0; i < calls; i++) {
        futures.add(api.delete(i));
      }
      awaitSent(okHttp.dispatcher(), senders);
      Held held = new Held(usedHeap() - bytes, THREADS.getThreadCount() - threads);
      requireAllWaiting(futures);
      return held;
    } finally {
      senders.shutdown();
    }
  }

  private static Zendesk account(OkHttpClient okHttp) {
    return Zendesk.builder()
        .baseUrl("https://acme.zendesk.com/")
        .credentials(Credentials.oauthToken("0f1e2d3c4b5a6978", "tickets:write"))
        .okHttpClient(okHttp)
        // After the first 429 the limiter would let no other call go out and wait for its own.
        .rateLimiter(RateLimiter.none())
        .build();
  }

  /** As OkHttp's own, but idle threads end after a moment, not after a minute. */
  private static ThreadPoolExecutor senders() {
    return new ThreadPoolExecutor(
        0, Integer.MAX_VALUE, 10, TimeUnit.MILLISECONDS, new SynchronousQueue<>());
  }

  /** A call that OkHttp is done with waits, or has ended; what sent it has ended, too. */
  private static void awaitSent(Dispatcher dispatcher, ThreadPoolExecutor senders)
      throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (dispatcher.runningCallsCount() + dispatcher.queuedCallsCount() + senders.getPoolSize()
        > 0) {
      if (System.nanoTime() - end > 0) {
        throw new IllegalStateException("the calls were not all sent");
      }
      Thread.sleep(20);
    }
  }

  private static void requireAllWaiting(List<CompletableFuture<Void>> futures) {
    if (futures.stream().anyMatch(CompletableFuture::isDone)) {
      throw new IllegalStateException("a call ended that was to wait");
    }
  }

  private static long usedHeap() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return MEMORY.getHeapMemoryUsage().getUsed();
  }

  private static Response tooManyRequests(Interceptor.Chain chain) throws IOException {
    return new Response.Builder()
        .request(chain.request())
        .protocol(Protocol.HTTP_2)
        .code(429)
        .message("")
        .header("Retry-After", LONG_AFTER)
        .body(ResponseBody.create("{\"error\":\"TooManyRequests\"}", null))
        .build();
  }
}
