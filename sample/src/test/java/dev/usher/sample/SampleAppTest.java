package dev.usher.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.usher.RetryPolicy;
import dev.usher.testing.FakeZendesk;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleAppTest {

  @Test
  void theMorningOfTheSupportDeskEndsWithNothingLeftBehind() {
    FakeZendesk fake = FakeZendesk.start();
    RetryPolicy atOnce = RetryPolicy.builder().initialDelay(Duration.ZERO).build();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    int left;
    try (Account account = Account.embedded(fake, atOnce)) {
      new SampleApp(account, out, "mail-test").run();
      left = fake.ticketCount();
    }

    String printed = bytes.toString(StandardCharsets.UTF_8);
    assertThat(printed.lines())
        .anyMatch(line -> line.contains("created     #1 'Printer on fire' for Ann Archer"))
        .anyMatch(line -> line.contains("refused     mail-test-3"))
        .anyMatch(line -> line.contains("suppressed  mail-test-1 is ticket #1 already"))
        .anyMatch(line -> line.contains("waited out  a 429"))
        .anyMatch(line -> line.contains("sent twice, made 1 ticket"))
        .anyMatch(
            line ->
                line.endsWith("invalid     Record validation errors: Description: cannot be blank"))
        .contains("A token that only reads finds #1: true. Used for a write:")
        .anyMatch(line -> line.contains("forbidden   the token lacks tickets:write"))
        .contains("  1. the token lacks the scope tickets:write")
        .anyMatch(line -> line.endsWith("the token was given as holding tickets:read"))
        .anyMatch(line -> line.startsWith("  curl -i -X POST 'http://"))
        .anyMatch(line -> line.startsWith("  again       the recipient's mailbox is full: send"))
        .anyMatch(line -> line.startsWith("  delivered   the mail server took it"))
        .contains("  read 2 times, it has usher_sample, mailbox, colleague, on_fire")
        .anyMatch(line -> line.contains("solved      #1"))
        .anyMatch(line -> line.contains("Cleaned up: 3 tickets deleted, 0 left"));
    assertThat(left).isZero();
  }

  @Test
  void anAccountWithoutATokenIsRefusedWithTheMend() {
    assertThatThrownBy(() -> Account.of(Map.of("ZENDESK_SUBDOMAIN", "acme")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ZENDESK_TOKEN");
  }

  @Test
  void theEnvironmentChoosesARealAccount() {
    try (Account account =
        Account.of(Map.of("ZENDESK_SUBDOMAIN", "acme", "ZENDESK_TOKEN", "0123456789abcdef"))) {
      assertThat(account).hasToString("acme.zendesk.com");
      assertThat(account.embedded()).isEmpty();
      assertThat(account.readOnly()).isEmpty();
      assertThat(account.zendesk()).asString().contains("https://acme.zendesk.com/");
    }
  }
}
