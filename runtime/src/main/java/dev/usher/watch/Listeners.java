package dev.usher.watch;

import dev.usher.CallListener;
import dev.usher.EndpointInfo;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The listeners of an account. What one of them throws reaches neither calls nor the others. */
public final class Listeners {

  private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);
  private static final CallListener DEAF = new CallListener() {};

  private final List<CallListener> listeners;
  private final LongSupplier clock;
  private final AtomicIntegerArray failed;

  /**
   * Listeners, in the order in which they are told.
   *
   * @param clock reads nanoseconds of a clock that only runs forward; not asked if nobody listens
   */
  public Listeners(List<CallListener> listeners, LongSupplier clock) {
    this.listeners = List.copyOf(listeners);
    this.clock = clock;
    this.failed = new AtomicIntegerArray(listeners.size());
  }

  /** Begins a call. */
  public Watch watch(EndpointInfo endpoint) {
    return listeners.isEmpty() ? Unwatched.CALL : new Watched(this, endpoint);
  }

  long nanos() {
    return clock.getAsLong();
  }

  /** Who hears of the rest of a call: for each listener its own, or nobody where that failed. */
  CallListener[] begun(EndpointInfo endpoint) {
    CallListener[] told = new CallListener[listeners.size()];
    for (int i = 0; i < told.length; i++) {
      int place = i;
      told[i] = DEAF;
      tell(
          i,
          listeners.get(i),
          listener ->
              told[place] =
                  Objects.requireNonNull(listener.callBegan(endpoint), "callBegan gave null"));
    }
    return told;
  }

  void tell(int place, CallListener listener, Consumer<CallListener> event) {
    try {
      event.accept(listener);
    } catch (Exception | LinkageError | AssertionError e) {
      if (failed.compareAndSet(place, 0, 1)) {
        LOG.warn(
            "a CallListener, {}, failed; no call is harmed, what it should count may be wrong."
                + " Not said again for this listener.",
            listeners.get(place).getClass().getName(),
            e);
      }
    }
  }
}
