package dev.usher.retry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.RetryPolicy;
import dev.usher.RetryPolicy.Jitter;
import dev.usher.RetryRefusal.Reason;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class RetryRulesTest {

  private static final RetryPolicy POLICY =
      RetryPolicy.builder()
          .maxAttempts(3)
          .initialDelay(Duration.ofSeconds(1))
          .jitter(Jitter.NONE)
          .build();

  private final RetryBudget budget = new RetryBudget();
  private final RetryRules rules = new RetryRules(budget, () -> 0);

  private static Attempt attempt(int number, Repeatability repeatability) {
    return new Attempt(number, repeatability, POLICY, Optional.empty(), Optional.empty());
  }

  private static Attempt hurried(Duration left) {
    return new Attempt(1, Repeatability.ALWAYS, POLICY, Optional.of(left), Optional.empty());
  }

  private static Failure answer(int status) {
    return new Failure.Answer(status, Optional.empty(), false, null);
  }

  private static Failure answer(int status, Duration retryAfter) {
    return new Failure.Answer(status, Optional.of(retryAfter), false, null);
  }

  private Duration delay(Attempt attempt, Failure failure) {
    RetryDecision decision = rules.decide(attempt, failure);
    assertThat(decision).isInstanceOf(RetryDecision.Retry.class);
    return ((RetryDecision.Retry) decision).delay();
  }

  private Reason reason(Attempt attempt, Failure failure) {
    RetryDecision decision = rules.decide(attempt, failure);
    assertThat(decision).isInstanceOf(RetryDecision.Stop.class);
    return ((RetryDecision.Stop) decision).refusal().reason();
  }

  @ParameterizedTest
  @CsvSource({"429", "500", "502", "503", "504"})
  void thePolicysStatusesAreTriedAgain(int status) {
    assertThat(delay(attempt(1, Repeatability.ALWAYS), answer(status)))
        .isEqualTo(Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @CsvSource({"400", "401", "403", "404", "408", "409", "422", "501"})
  void otherStatusesAreNot(int status) {
    assertThat(reason(attempt(1, Repeatability.ALWAYS), answer(status)))
        .isEqualTo(Reason.NOT_RETRYABLE);
  }

  @ParameterizedTest
  @CsvSource({"DatabaseConflict", "ContentPinCreationConflict"})
  void writesThatMetInTheDatabaseAreTriedAgainWherever503Is(String code) {
    Failure collision = new Failure.Answer(409, Optional.empty(), false, code);
    RetryPolicy without503 = RetryPolicy.builder().on(429).build();

    assertThat(delay(attempt(1, Repeatability.IF_NOT_CARRIED_OUT), collision)).isPositive();
    Attempt strict =
        new Attempt(1, Repeatability.ALWAYS, without503, Optional.empty(), Optional.empty());
    assertThat(reason(strict, collision)).isEqualTo(Reason.NOT_RETRYABLE);
  }

  @ParameterizedTest
  @CsvSource({"409,UpdateConflict", "409,Conflict", "422,DatabaseConflict"})
  void otherConflictsStay(int status, String code) {
    Failure conflict = new Failure.Answer(status, Optional.empty(), false, code);

    assertThat(reason(attempt(1, Repeatability.ALWAYS), conflict)).isEqualTo(Reason.NOT_RETRYABLE);
  }

  @Test
  void theLastAttemptIsTheLast() {
    assertThat(delay(attempt(2, Repeatability.ALWAYS), answer(500)))
        .isEqualTo(Duration.ofSeconds(2));
    assertThat(reason(attempt(3, Repeatability.ALWAYS), answer(500)))
        .isEqualTo(Reason.NO_ATTEMPTS_LEFT);
  }

  @Test
  void aWriteIsTriedAgainWhereItWasNotCarriedOut() {
    Attempt write = attempt(1, Repeatability.IF_NOT_CARRIED_OUT);

    assertThat(delay(write, answer(429))).isEqualTo(Duration.ofSeconds(1));
    assertThat(delay(write, answer(503, Duration.ZERO))).isEqualTo(Duration.ofSeconds(1));
    assertThat(delay(write, new Failure.NoAnswer(new ConnectException(), false))).isPositive();
    assertThat(delay(write, new Failure.NoAnswer(new UnknownHostException(), false))).isPositive();
  }

  @Test
  void aWriteIsNotTriedAgainWhereItMayHaveBeenCarriedOut() {
    Attempt write = attempt(1, Repeatability.IF_NOT_CARRIED_OUT);

    assertThat(reason(write, answer(500))).isEqualTo(Reason.NOT_SAFE);
    assertThat(reason(write, answer(502))).isEqualTo(Reason.NOT_SAFE);
    assertThat(reason(write, answer(503))).isEqualTo(Reason.NOT_SAFE);
    assertThat(reason(write, new Failure.NoAnswer(new SocketTimeoutException(), true)))
        .isEqualTo(Reason.NOT_SAFE);
    // A redirect's target refused the connection: the first server had the request.
    assertThat(reason(write, new Failure.NoAnswer(new ConnectException(), true)))
        .isEqualTo(Reason.NOT_SAFE);
    // What failed before a connection was there for another reason may have been sent otherwise.
    assertThat(reason(write, new Failure.NoAnswer(new IOException(), false)))
        .isEqualTo(Reason.NOT_SAFE);
  }

  @Test
  void aBodyThatCanBeSentOnlyOnceIsNeverSentTwice() {
    assertThat(reason(attempt(1, Repeatability.NEVER), answer(429))).isEqualTo(Reason.NOT_SAFE);
  }

  @Test
  void noAnswerIsWorthAnotherTryUnlessItStaysThatWay() {
    Attempt read = attempt(1, Repeatability.ALWAYS);

    assertThat(delay(read, new Failure.NoAnswer(new SocketTimeoutException(), true))).isPositive();
    assertThat(reason(read, new Failure.NoAnswer(new SSLPeerUnverifiedException("x"), false)))
        .isEqualTo(Reason.NOT_RETRYABLE);
    SSLHandshakeException untrusted = new SSLHandshakeException("x");
    untrusted.initCause(new CertificateException());
    assertThat(reason(read, new Failure.NoAnswer(untrusted, false)))
        .isEqualTo(Reason.NOT_RETRYABLE);
  }

  @ParameterizedTest
  @CsvSource({"0,1", "1,1", "2,2", "900,900"})
  void retryAfterIsAFloorUnderTheBackoff(int seconds, int waited) {
    assertThat(delay(attempt(1, Repeatability.ALWAYS), answer(429, Duration.ofSeconds(seconds))))
        .isEqualTo(Duration.ofSeconds(waited));
  }

  @Test
  void anAbsurdRetryAfterIsNotWaitedFor() {
    assertThat(reason(attempt(1, Repeatability.ALWAYS), answer(429, Duration.ofSeconds(901))))
        .isEqualTo(Reason.WAIT_TOO_LONG);
  }

  @Test
  void aWaitThatReachesTheDeadlineIsNotBegun() {
    assertThat(reason(hurried(Duration.ofSeconds(1)), answer(500)))
        .isEqualTo(Reason.DEADLINE_TOO_NEAR);
    assertThat(delay(hurried(Duration.ofMillis(1001)), answer(500))).isPositive();
  }

  @Test
  void aKeyIsSentAgainOnlyWhileZendeskSurelyKnowsIt() {
    assertThat(KeyLife.left(Duration.ofMinutes(115))).isZero();
    assertThat(reason(keyed(Duration.ofMinutes(115)), answer(500))).isEqualTo(Reason.KEY_TOO_OLD);
    assertThat(reason(keyed(Duration.ofMinutes(115).minusSeconds(1)), answer(500)))
        .isEqualTo(Reason.KEY_TOO_OLD);
    assertThat(delay(keyed(Duration.ofMinutes(115).minusMillis(1001)), answer(500)))
        .isEqualTo(Duration.ofSeconds(1));
  }

  private static Attempt keyed(Duration age) {
    Optional<Duration> left = Optional.of(KeyLife.left(age));
    return new Attempt(1, Repeatability.ALWAYS, POLICY, Optional.empty(), left);
  }

  @ParameterizedTest
  @EnumSource(Repeatability.class)
  void whereTheTimeRanOutTheDeadlineIsTheReason(Repeatability repeatability) {
    Attempt last =
        new Attempt(3, repeatability, POLICY, Optional.of(Duration.ZERO), Optional.empty());

    assertThat(reason(last, new Failure.NoAnswer(new SocketTimeoutException(), true)))
        .isEqualTo(Reason.DEADLINE_PASSED);
  }

  @Test
  void aDryBudgetEndsRetries() {
    for (int i = 0; i < 100; i++) {
      assertThat(delay(attempt(1, Repeatability.ALWAYS), answer(500))).isPositive();
    }

    assertThat(reason(attempt(1, Repeatability.ALWAYS), answer(500))).isEqualTo(Reason.NO_BUDGET);
  }

  @Test
  void successesFillTheBudget() {
    while (budget.tryTake()) {}
    for (int i = 0; i < 5; i++) {
      budget.succeeded();
    }

    assertThat(delay(attempt(1, Repeatability.ALWAYS), answer(500))).isPositive();
    assertThat(reason(attempt(1, Repeatability.ALWAYS), answer(500))).isEqualTo(Reason.NO_BUDGET);
  }

  @Test
  void a429ThatSaysWhenToComeBackCostsNoBudget() {
    while (budget.tryTake()) {}

    assertThat(delay(attempt(1, Repeatability.ALWAYS), answer(429, Duration.ofSeconds(5))))
        .isEqualTo(Duration.ofSeconds(5));
    assertThat(reason(attempt(1, Repeatability.ALWAYS), answer(429, Duration.ZERO)))
        .isEqualTo(Reason.NO_BUDGET);
  }
}
