package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EmailDeliveryStatusTest {

  @Test
  void thereAreFiftyFiveByTheirIds() {
    assertThat(EmailDeliveryStatus.known())
        .extracting(EmailDeliveryStatus::id)
        .isEqualTo(IntStream.rangeClosed(0, 54).boxed().toList());
  }

  @Test
  void eachTellsWhatItMeansAndWhatToDo() {
    assertThat(EmailDeliveryStatus.known())
        .allSatisfy(
            status -> {
              assertThat(status.name()).matches("[A-Z0-9_]+");
              assertThat(status.meaning()).isNotBlank();
              assertThat(status.mend()).isNotBlank();
              assertThat(status.isKnown()).isTrue();
              assertThat(EmailDeliveryStatus.of(status.id())).isEqualTo(status);
            });
    assertThat(EmailDeliveryStatus.known())
        .extracting(EmailDeliveryStatus::meaning)
        .doesNotHaveDuplicates();
  }

  @Test
  void thoseOfExchangeAreTheSixOfItsConnector() {
    List<EmailDeliveryStatus> exchange =
        EmailDeliveryStatus.known().stream()
            .filter(status -> String.valueOf(status.name()).startsWith("EC_"))
            .toList();

    assertThat(exchange)
        .extracting(EmailDeliveryStatus::code)
        .containsExactly("EC-001", "EC-002", "EC-003", "EC-004", "EC-005", "EC-006");
    assertThat(exchange)
        .extracting(EmailDeliveryStatus::isRetryable)
        .containsExactly(false, false, true, false, true, false);
  }

  @Test
  void onlyFiveIsDelivered() {
    assertThat(EmailDeliveryStatus.known())
        .filteredOn(EmailDeliveryStatus::isDelivered)
        .containsExactly(EmailDeliveryStatus.of(5));
  }

  @Test
  void whatMayArriveAsItIsMayBeSentAgain() {
    assertThat(EmailDeliveryStatus.known())
        .filteredOn(EmailDeliveryStatus::isRetryable)
        .extracting(EmailDeliveryStatus::id)
        .containsExactly(1, 2, 3, 4, 31, 48, 50);
  }

  /** 550 is the code of four ids, 552 of three. */
  @Test
  void aReceivedStatusIsKnownByItsIdWhateverItsNameAndCode() {
    EmailDeliveryStatus received =
        new EmailDeliveryStatus(39, "user_does_not_exist", "550", "Email failed to deliver.");

    assertThat(received.meaning()).isEqualTo(EmailDeliveryStatus.of(39).meaning());
    assertThat(received.name()).isEqualTo("user_does_not_exist");
    assertThat(received.code()).isEqualTo("550");
  }

  @Test
  void anUnknownIdKeepsWhatWasReceived() {
    EmailDeliveryStatus unknown =
        new EmailDeliveryStatus(4711, "moon_phase", "599 9.9.9", "The moon was full.");

    assertThat(unknown.isKnown()).isFalse();
    assertThat(unknown.isRetryable()).isFalse();
    assertThat(unknown.isDelivered()).isFalse();
    assertThat(unknown.name()).isEqualTo("moon_phase");
    assertThat(unknown.code()).isEqualTo("599 9.9.9");
    assertThat(unknown.message()).isEqualTo("The moon was full.");
    assertThat(unknown.meaning()).contains("does not know");
    assertThat(unknown.mend()).contains("the message and the code");
    assertThat(EmailDeliveryStatus.of(4711))
        .isEqualTo(new EmailDeliveryStatus(4711, null, null, null));
    assertThat(EmailDeliveryStatus.of(-1).isKnown()).isFalse();
  }
}
