package dev.usher.micrometer;

import dev.usher.AttemptEnd;
import dev.usher.CallEnd;
import dev.usher.CallListener;
import dev.usher.CallOutcome;
import dev.usher.EndpointInfo;
import dev.usher.RetryRefusal;
import dev.usher.WaitReason;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One call as observations: its own, and one of each attempt. */
final class ObservedCall implements CallListener {

  private final ObservationRegistry observations;
  private final CallMeters meters;
  private final Observation call;
  private Observation attempt = Observation.NOOP;

  /** Begins the observation, as a child of that which is current on this thread. */
  ObservedCall(EndpointInfo endpoint, ObservationRegistry observations, CallMeters meters) {
    this.observations = observations;
    this.meters = meters;
    this.call =
        described(Observation.createNotStarted("usher.call", observations), endpoint)
            .lowCardinalityKeyValue(Tag.ATTEMPTS, Tag.NONE)
            .start();
  }

  @Override
  public void attemptBegan(EndpointInfo endpoint, int number) {
    attempt =
        described(
                Observation.createNotStarted("usher.attempt", ObservedCall::sending, observations),
                endpoint)
            .parentObservation(call)
            .start();
  }

  /** A client's span; nothing of the trace is sent to Zendesk, which would not go on with it. */
  private static SenderContext<Object> sending() {
    SenderContext<Object> context = new SenderContext<>((carrier, key, value) -> {}, Kind.CLIENT);
    context.setCarrier("");
    context.setRemoteServiceName("zendesk");
    return context;
  }

  private static Observation described(Observation observation, EndpointInfo endpoint) {
    return observation
        .contextualName(endpoint.name())
        .lowCardinalityKeyValue(Tag.ENDPOINT, endpoint.name())
        .lowCardinalityKeyValue(Tag.METHOD, endpoint.method())
        .lowCardinalityKeyValue(Tag.PATH, endpoint.path().isEmpty() ? Tag.NONE : endpoint.path())
        .lowCardinalityKeyValue(Tag.OUTCOME, Tag.NONE)
        .lowCardinalityKeyValue(Tag.STATUS, Tag.NONE);
  }

  @Override
  public void attemptEnded(EndpointInfo endpoint, AttemptEnd end) {
    meters.limit(endpoint, end.rateLimit());
    stop(attempt, end.outcome(), end.status(), end.failure());
  }

  @Override
  public void waiting(EndpointInfo endpoint, WaitReason reason, Duration duration) {
    meters.waiting(endpoint, reason, duration);
  }

  @Override
  public void retryRefused(EndpointInfo endpoint, RetryRefusal refusal) {
    meters.refused(endpoint, refusal);
  }

  @Override
  public void callEnded(EndpointInfo endpoint, CallEnd end) {
    call.lowCardinalityKeyValue(Tag.ATTEMPTS, Integer.toString(end.attempts()));
    stop(call, end.outcome(), end.status(), end.failure());
  }

  private static void stop(
      Observation observation, CallOutcome outcome, int status, @Nullable String failure) {
    observation
        .lowCardinalityKeyValue(Tag.OUTCOME, Tag.value(outcome))
        .lowCardinalityKeyValue(Tag.STATUS, Tag.status(status));
    if (outcome != CallOutcome.SUCCEEDED && outcome != CallOutcome.CANCELLED) {
      observation.error(CallFailure.of(outcome, status, failure));
    }
    observation.stop();
  }
}
