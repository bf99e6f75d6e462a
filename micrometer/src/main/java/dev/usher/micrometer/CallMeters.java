package dev.usher.micrometer;

import dev.usher.EndpointInfo;
import dev.usher.RateLimit;
import dev.usher.RetryRefusal;
import dev.usher.WaitReason;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The meters that are no observations: what has no beginning and end. Thread-safe. */
final class CallMeters {

  private final MeterRegistry meters;
  private final ConcurrentMap<String, AtomicInteger> remaining = new ConcurrentHashMap<>();

  CallMeters(MeterRegistry meters) {
    this.meters = meters;
  }

  void waiting(EndpointInfo endpoint, WaitReason reason, Duration duration) {
    meters
        .timer("usher.wait", Tag.ENDPOINT, endpoint.name(), Tag.REASON, Tag.value(reason))
        .record(duration);
  }

  void refused(EndpointInfo endpoint, RetryRefusal refusal) {
    meters
        .counter(
            "usher.retry.refused",
            Tag.ENDPOINT,
            endpoint.name(),
            Tag.REASON,
            Tag.value(refusal.reason()))
        .increment();
  }

  void limit(EndpointInfo endpoint, @Nullable RateLimit limit) {
    if (limit != null) {
      remaining.computeIfAbsent(endpoint.name(), this::gauge).set(limit.remaining());
    }
  }

  private AtomicInteger gauge(String endpoint) {
    AtomicInteger left = new AtomicInteger();
    Gauge.builder("usher.limit.remaining", left, AtomicInteger::get)
        .description("Requests that the last answer left of the limit it told of")
        .baseUnit("requests")
        .tag(Tag.ENDPOINT, endpoint)
        .register(meters);
    return left;
  }
}
