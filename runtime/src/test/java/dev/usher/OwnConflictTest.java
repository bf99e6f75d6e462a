package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A write that conflicts with itself: its first attempt was carried out, and its answer lost. */
final class OwnConflictTest extends HttpTest {

  private record Ping(Instant updatedAt) implements Stamped {}

  private ConflictException conflict() {
    PingApi client = patient();
    return catchThrowableOfType(ConflictException.class, () -> client.replace(1, body()));
  }

  @Test
  void itMayBeOwnWhereAnAnswerWasLost() {
    server.enqueue(noAnswer());
    enqueue(409);

    assertThat(conflict().mayBeOwn()).isTrue();
  }

  @Test
  void itMayBeOwnWhereAGatewayAnswered() {
    enqueue(502, 429, 409);

    assertThat(conflict().mayBeOwn()).isTrue();
  }

  @Test
  void itIsAnothersWhereTheFirstWasNotCarriedOut() {
    server.enqueue(answer(503, "Retry-After", "0"));
    enqueue(429, 409);

    ConflictException e = conflict();

    assertThat(e.attempts()).isEqualTo(3);
    assertThat(e.mayBeOwn()).isFalse();
  }

  @Test
  void itIsAnothersWhereNothingWasSentBefore() {
    enqueue(409);

    assertThat(conflict().mayBeOwn()).isFalse();
  }

  private ConflictException update(Updates updates) {
    PingApi client = patient();
    return catchThrowableOfType(
        ConflictException.class,
        () ->
            updates.apply(
                () -> new Ping(Instant.EPOCH),
                read -> body(),
                update -> {
                  client.replace(1, update.change());
                  return update;
                }));
  }

  @Test
  void anUpdateThatCannotTellDoesNotMakeItsChangeTwice() {
    enqueue(502, 409, 200);

    ConflictException e = update(Updates.of(time));

    assertThat(e)
        .hasMessageEndingWith(
            "given up after 1 round: an earlier attempt may have made this very change");
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void anUpdateThatRecognizesItsChangeLooks() {
    enqueue(502, 409);
    PingApi client = patient();
    Ping before = new Ping(Instant.EPOCH);
    Ping after = new Ping(Instant.EPOCH.plusSeconds(1));

    Ping end =
        Updates.of(time)
            .apply(
                () -> server.getRequestCount() == 0 ? before : after,
                after::equals,
                read -> body(),
                update -> {
                  client.replace(1, update.change());
                  return before;
                });

    assertThat(end).isEqualTo(after);
    assertThat(server.getRequestCount()).isEqualTo(2);
  }
}
