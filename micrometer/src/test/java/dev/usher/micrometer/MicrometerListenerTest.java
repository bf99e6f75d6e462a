package dev.usher.micrometer;

import static io.micrometer.observation.tck.TestObservationRegistryAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.usher.AttemptEnd;
import dev.usher.CallEnd;
import dev.usher.CallListener;
import dev.usher.CallOutcome;
import dev.usher.EndpointInfo;
import dev.usher.NotFoundException;
import dev.usher.RetryPolicy;
import dev.usher.WaitReason;
import dev.usher.testing.FakeZendesk;
import dev.usher.testing.Faults;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.tck.TestObservationRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What calls to the embedded Zendesk leave in Micrometer's registries. */
final class MicrometerListenerTest {

  private static final EndpointInfo SHOW =
      new EndpointInfo("TicketsApi.show", "GET", "api/v2/tickets/{id}");

  private final FakeZendesk fake = FakeZendesk.builder().ticket(Map.of()).start();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final TestObservationRegistry observations = TestObservationRegistry.create();

  @AfterEach
  void stop() {
    fake.close();
  }

  private PingClient client(CallListener listener) {
    RetryPolicy atOnce = RetryPolicy.builder().maxAttempts(2).initialDelay(Duration.ZERO).build();
    return new PingClient(
        fake.zendeskBuilder("tickets:read").retryPolicy(atOnce).listener(listener).build(),
        fake.url());
  }

  private List<String> tags(String meter) {
    return meters.get(meter).meters().stream()
        .map(Meter::getId)
        .map(id -> id.getTags().toString().replaceAll("tag\\((\\w+)=([^)]*)\\)", "$1=$2"))
        .sorted()
        .toList();
  }

  @Test
  void withMetersAloneCallsAndAttemptsAreTimed() {
    fake.next(Faults.serviceUnavailable());

    client(MicrometerListener.of(meters)).show(1);

    assertThat(tags("usher.call"))
        .containsExactly(
            "[attempts=2, endpoint=TicketsApi.show, error=none, method=GET,"
                + " outcome=succeeded, path=api/v2/tickets/{id}, status=200]");
    assertThat(tags("usher.attempt"))
        .containsExactly(
            "[endpoint=TicketsApi.show, error=CallFailure, method=GET, outcome=refused,"
                + " path=api/v2/tickets/{id}, status=503]",
            "[endpoint=TicketsApi.show, error=none, method=GET, outcome=succeeded,"
                + " path=api/v2/tickets/{id}, status=200]");
    assertThat(meters.get("usher.call").timer().count()).isEqualTo(1);
  }

  @Test
  void waitsAreCountedAndTimed() {
    fake.next(Faults.serviceUnavailable());

    client(MicrometerListener.of(meters)).show(1);
    MicrometerListener.of(meters)
        .callBegan(SHOW)
        .waiting(SHOW, WaitReason.LIMIT, Duration.ofSeconds(3));

    assertThat(meters.get("usher.wait").tag("reason", "backoff").timer().count()).isEqualTo(1);
    assertThat(meters.get("usher.wait").tag("reason", "limit").timer().totalTime(TimeUnit.SECONDS))
        .isEqualTo(3);
  }

  @Test
  void whatTheLastAnswerLeftOfTheLimitIsAGauge() {
    PingClient client = client(MicrometerListener.of(meters));

    client.show(1);
    double before = meters.get("usher.limit.remaining").gauge().value();
    client.show(1);

    assertThat(before).isPositive();
    assertThat(meters.get("usher.limit.remaining").gauge().value()).isEqualTo(before - 1);
    assertThat(tags("usher.limit.remaining")).containsExactly("[endpoint=TicketsApi.show]");
  }

  @Test
  void whyACallIsNotTriedAgainIsCounted() {
    PingClient client = client(MicrometerListener.of(meters));

    assertThatThrownBy(() -> client.show(99)).isInstanceOf(NotFoundException.class);

    assertThat(tags("usher.retry.refused"))
        .containsExactly("[endpoint=TicketsApi.show, reason=not_retryable]");
  }

  @Test
  void anAttemptIsTheChildOfItsCallWhichIsTheChildOfWhatIsCurrent() throws Exception {
    PingClient client = client(MicrometerListener.of(meters, observations));
    Observation parent = Observation.start("job", observations);

    parent.scopedChecked(() -> client.showAsync(1).get(20, TimeUnit.SECONDS));
    parent.stop();

    assertThat(observations)
        .hasObservationWithNameEqualTo("usher.call")
        .that()
        .hasBeenStopped()
        .doesNotHaveError()
        .hasContextualNameEqualTo("TicketsApi.show")
        .hasParentObservationContextSatisfying(
            context -> assertThat(context.getName()).isEqualTo("job"))
        .hasLowCardinalityKeyValue("attempts", "1")
        .hasLowCardinalityKeyValue("outcome", "succeeded")
        .hasLowCardinalityKeyValue("status", "200");
    assertThat(observations)
        .hasObservationWithNameEqualTo("usher.attempt")
        .that()
        .hasBeenStopped()
        .hasParentObservationContextSatisfying(
            context -> assertThat(context.getName()).isEqualTo("usher.call"));
  }

  @Test
  void anErrorTellsTheStatusAndNothingOfTheAnswer() {
    PingClient client = client(MicrometerListener.of(meters, observations));

    assertThatThrownBy(() -> client.show(99)).isInstanceOf(NotFoundException.class);

    assertThat(observations)
        .hasObservationWithNameEqualTo("usher.call")
        .that()
        .hasLowCardinalityKeyValue("status", "404")
        .assertThatError()
        .hasMessage("refused: 404")
        .hasNoCause();
  }

  @Test
  void aCancelledCallIsStoppedWithoutAnError() {
    CallListener call = MicrometerListener.of(meters, observations).callBegan(SHOW);

    call.attemptBegan(SHOW, 1);
    call.attemptEnded(
        SHOW, new AttemptEnd(1, CallOutcome.CANCELLED, 0, null, Duration.ofSeconds(1), null));
    call.callEnded(
        SHOW, new CallEnd(CallOutcome.CANCELLED, 0, null, 1, Duration.ofSeconds(1), null));

    assertThat(observations).hasNumberOfObservationsEqualTo(2);
    assertThat(observations)
        .forAllObservationsWithNameEqualTo("usher.call", context -> context.doesNotHaveError());
    assertThat(observations)
        .hasObservationWithNameEqualTo("usher.attempt")
        .that()
        .hasBeenStopped()
        .doesNotHaveError()
        .hasLowCardinalityKeyValue("status", "none")
        .hasLowCardinalityKeyValue("outcome", "cancelled");
  }

  @Test
  void aCallThatIsNotSentHasNoAttempt() {
    CallListener call = MicrometerListener.of(meters, observations).callBegan(SHOW);

    call.callEnded(
        SHOW,
        new CallEnd(CallOutcome.NOT_SENT, 0, "MissingScopeException", 0, Duration.ZERO, null));

    assertThat(observations)
        .hasNumberOfObservationsEqualTo(1)
        .hasObservationWithNameEqualTo("usher.call")
        .that()
        .assertThatError()
        .hasMessage("not_sent: MissingScopeException");
  }
}
