package dev.usher.micrometer;

import dev.usher.CallListener;
import dev.usher.EndpointInfo;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.util.Objects;

/**
 * Measures calls with Micrometer, and traces them where its Observation API is set up for that.
 * Thread-safe; one may serve several accounts.
 *
 * <pre>{@code
 * Zendesk zendesk = Zendesk.builder()
 *     .subdomain("acme")
 *     .credentials(credentials)
 *     .listener(MicrometerListener.of(meters, observations))
 *     .build();
 * }</pre>
 *
 * <table>
 * <caption>What is measured</caption>
 * <tr><th>name</th><th>what</th><th>tags</th></tr>
 * <tr><td>{@code usher.call}</td><td>observation of a call, waits included</td>
 *     <td>endpoint, method, path, outcome, status, attempts</td></tr>
 * <tr><td>{@code usher.attempt}</td><td>observation of each of its attempts; its child, a client's
 *     span in a trace</td><td>endpoint, method, path, outcome, status</td></tr>
 * <tr><td>{@code usher.wait}</td><td>timer of what calls wait for before their next request</td>
 *     <td>endpoint, reason</td></tr>
 * <tr><td>{@code usher.retry.refused}</td><td>counter of failed attempts that none followed</td>
 *     <td>endpoint, reason</td></tr>
 * <tr><td>{@code usher.limit.remaining}</td><td>gauge: how many requests the last answer left, where
 *     it said so</td><td>endpoint</td></tr>
 * </table>
 *
 * <p>An observation becomes a timer by Micrometer's {@code DefaultMeterObservationHandler}, a span
 * by the handlers of Micrometer Tracing. No tag holds an argument of a call: their values are as
 * many as endpoints, statuses, outcomes and attempts. {@code status} is {@code none} where there
 * was no answer.
 */
public final class MicrometerListener implements CallListener {

  private final ObservationRegistry observations;
  private final CallMeters meters;

  private MicrometerListener(MeterRegistry meters, ObservationRegistry observations) {
    this.observations = Objects.requireNonNull(observations, "observations");
    this.meters = new CallMeters(Objects.requireNonNull(meters, "meters"));
  }

  /**
   * Metrics alone: calls and attempts become timers of {@code meters}.
   *
   * @param meters where everything is registered
   */
  public static MicrometerListener of(MeterRegistry meters) {
    ObservationRegistry own = ObservationRegistry.create();
    own.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
    return new MicrometerListener(meters, own);
  }

  /**
   * Metrics and traces, by the handlers that {@code observations} has. Where it has no {@code
   * DefaultMeterObservationHandler}, which Spring Boot's has, calls and attempts are not timed.
   *
   * @param meters where the meters are registered that are no observations
   * @param observations what is told of calls and attempts; an observation that is current where a
   *     call begins is its parent
   */
  public static MicrometerListener of(MeterRegistry meters, ObservationRegistry observations) {
    return new MicrometerListener(meters, observations);
  }

  @Override
  public CallListener callBegan(EndpointInfo endpoint) {
    return new ObservedCall(endpoint, observations, meters);
  }

  /** Says what it is. */
  @Override
  public String toString() {
    return "MicrometerListener";
  }
}
