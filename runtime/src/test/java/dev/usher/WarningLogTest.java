package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.usher.logs.RecordingLogs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code X-Zendesk-API-Warn} in the log. */
final class WarningLogTest extends HttpTest {

  private static final String HEADER = "X-Zendesk-API-Warn";
  private static final String DROPPED = "{:unpermitted_keys=>[\"ticket.idd\"]}";

  @BeforeEach
  void forgetLogs() {
    RecordingLogs.clear();
  }

  @Test
  void whatZendeskDropsIsLogged() {
    server.enqueue(answer(200, HEADER, DROPPED));

    client().create(body());

    assertThat(RecordingLogs.warnings())
        .singleElement()
        .asString()
        .contains("PingApi.create: Zendesk drops parameters that it does not take: " + DROPPED);
  }

  @Test
  void itIsAWarningOnceForEachEndpoint() {
    PingApi client = client();
    for (int i = 0; i < 3; i++) {
      server.enqueue(answer(200, HEADER, DROPPED));
    }

    client.create(body());
    client.create(body());
    client.show(1);

    assertThat(RecordingLogs.warnings())
        .hasSize(2)
        .satisfiesExactly(
            first -> assertThat(first).contains("PingApi.create: "),
            second -> assertThat(second).contains("PingApi.show: "));
    assertThat(RecordingLogs.lines())
        .anySatisfy(line -> assertThat(line).startsWith("DEBUG ").contains(DROPPED));
  }

  @Test
  void aRefusalTellsItInTheLogInTheErrorAndInTheDiagnosis() {
    server.enqueue(answer(404, HEADER, DROPPED));

    NotFoundException thrown =
        catchThrowableOfType(NotFoundException.class, () -> client().create(body()));

    assertThat(RecordingLogs.warnings()).singleElement().asString().contains(DROPPED);
    assertThat(thrown.error().warnings()).containsExactly(DROPPED);
    assertThat(thrown.diagnosis().toString()).contains("Zendesk dropped parameters");
  }

  @Test
  void anAnswerWithoutItIsNotLogged() {
    enqueue(200);

    client().show(1);

    assertThat(RecordingLogs.warnings()).isEmpty();
    assertThat(ApiError.of(404, null, null).warnings()).isEmpty();
  }

  @Test
  void itCannotForgeLinesOfALog() {
    server.enqueue(answer(200, HEADER, "a" + "\tb".repeat(9_000)));

    client().show(1);

    assertThat(RecordingLogs.warnings())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line).contains("a b b").hasSizeLessThan(1_300);
              assertThat(line.chars().noneMatch(Character::isISOControl)).isTrue();
            });
  }
}
