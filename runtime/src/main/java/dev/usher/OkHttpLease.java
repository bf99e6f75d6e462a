package dev.usher;

import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The OkHttp that an account uses, and whether it is its own.
 *
 * @param client what carries requests
 * @param own whether it ends with the account
 */
record OkHttpLease(OkHttpClient client, boolean own) implements AutoCloseable {

  /** Zendesk takes its time over exports and searches; OkHttp's own 10 s would cut those off. */
  private static final Duration READ_TIMEOUT = Duration.ofSeconds(60);

  private static final int MOST_REQUESTS = 64;
  private static final long IDLE_SECONDS = 60;

  static OkHttpLease of(@Nullable OkHttpClient given) {
    return given == null ? new OkHttpLease(create(), true) : new OkHttpLease(given, false);
  }

  private static OkHttpClient create() {
    Dispatcher dispatcher = new Dispatcher(daemons());
    dispatcher.setMaxRequests(MOST_REQUESTS);
    // An account is one host; OkHttp's 5 per host are for browsers.
    dispatcher.setMaxRequestsPerHost(MOST_REQUESTS);
    return new OkHttpClient.Builder().dispatcher(dispatcher).readTimeout(READ_TIMEOUT).build();
  }

  /** As OkHttp's own executor, but an application can end while it idles. */
  private static ThreadPoolExecutor daemons() {
    AtomicInteger number = new AtomicInteger();
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        IDLE_SECONDS,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        work -> {
          Thread thread = new Thread(work, "usher-http-" + number.incrementAndGet());
          thread.setDaemon(true);
          return thread;
        });
  }

  @Override
  public void close() {
    if (own) {
      client.dispatcher().executorService().shutdown();
      client.connectionPool().evictAll();
    }
  }
}
