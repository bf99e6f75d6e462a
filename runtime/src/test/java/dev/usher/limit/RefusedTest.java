package dev.usher.limit;

import static dev.usher.limit.Ask.answer;
import static dev.usher.limit.Ask.claim;
import static dev.usher.limit.Ask.left;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.usher.RateLimiter.Answer;
import dev.usher.RateLimiter.Bucket;
import dev.usher.RateLimiter.Leave;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** A 429 corrects what was thought, at once and for all. */
final class RefusedTest {

  private final Ask ask = new Ask();

  private static Answer refusal(String... headers) {
    return answer(429, headers);
  }

  @Test
  void itHoldsBackAllThatWait() {
    List<CompletableFuture<Leave>> places = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      places.add(ask.ask());
    }
    places.get(0).join().answered(refusal("Retry-After", "20"));
    places.subList(1, 64).forEach(place -> place.join().answered(answer(200)));

    ask.time.passSeconds(19.9);
    assertThat(places.subList(64, 70)).noneMatch(CompletableFuture::isDone);
    ask.time.passSeconds(0.1);
    assertThat(places).allMatch(CompletableFuture::isDone);
  }

  @Test
  void withRequestsLeftItIsAboutTheEndpoint() {
    Leave leave = ask.limiter.acquire(Ask.of("GET api/v2/a")).join();
    leave.answered(
        refusal("X-Rate-Limit", "400", "X-Rate-Limit-Remaining", "400", "Retry-After", "20"));

    CompletableFuture<Leave> same = ask.limiter.acquire(Ask.of("GET api/v2/a"));
    assertThat(same).isNotDone();
    assertThat(ask.limiter.acquire(Ask.of("GET api/v2/b"))).isDone();
    ask.time.passSeconds(20);
    assertThat(same).isDone();
  }

  @Test
  void whoWaitsForAnEndpointIsOvertaken() {
    ask.limiter
        .acquire(Ask.of("GET api/v2/a"))
        .join()
        .answered(
            refusal("X-Rate-Limit", "400", "X-Rate-Limit-Remaining", "9", "Retry-After", "20"));
    CompletableFuture<Leave> held = ask.limiter.acquire(Ask.of("GET api/v2/a"));
    CompletableFuture<Leave> behind = ask.limiter.acquire(Ask.of("GET api/v2/b"));

    assertThat(held).isNotDone();
    assertThat(behind).isDone();
  }

  @Test
  void aLimitThatAHeaderNamesIsTheEndpoints() {
    ask.limiter
        .acquire(Ask.of("GET api/v2/a"))
        .join()
        .answered(
            refusal(
                "zendesk-ratelimit-a-index",
                "total=100; remaining=0; resets=15",
                "Retry-After",
                "16"));

    assertThat(ask.limiter.acquire(Ask.of("GET api/v2/b"))).isDone();
    CompletableFuture<Leave> same = ask.limiter.acquire(Ask.of("GET api/v2/a"));
    ask.time.passSeconds(15.9);
    assertThat(same).isNotDone();
    ask.time.passSeconds(0.1);
    assertThat(same).isDone();
  }

  @Test
  void retryAfterIsObeyedOverTheReset() {
    ask.call(left(100, 50, 10));
    ask.call(
        refusal(
            "ratelimit-limit",
            "100",
            "ratelimit-remaining",
            "0",
            "ratelimit-reset",
            "10",
            "Retry-After",
            "25"));
    CompletableFuture<Leave> place = ask.ask();

    ask.time.passSeconds(24.9);
    assertThat(place).isNotDone();
    ask.time.passSeconds(0.1);
    assertThat(place).isDone();
  }

  @Test
  void withoutAWaitOneTriesAgainAfterASecondAndTheOthersFollowIt() {
    ask.call(refusal());
    CompletableFuture<Leave> first = ask.ask();
    CompletableFuture<Leave> second = ask.ask();
    assertThat(first).isNotDone();

    ask.time.passSeconds(1);
    assertThat(first).isDone();
    assertThat(second).isNotDone();
    first.join().answered(answer(200));
    assertThat(second).isDone();
  }

  @Test
  void withoutAWaitWhoWasRefusedBacksOffByItselfAlone() {
    ask.call(refusal());
    CompletableFuture<Leave> other = ask.ask();

    CompletableFuture<Leave> again = ask.limiter.acquire(Ask.again());
    assertThat(again).isDone();
    assertThat(other).isNotDone();
    again.join().answered(answer(200));
    assertThat(other).isDone();
  }

  @Test
  void withAWaitOfZeroEachRefusalDoublesThePause() {
    List<Double> pauses = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      ask.ask().join().answered(refusal("Retry-After", "0"));
      CompletableFuture<Leave> next = ask.ask();
      double paused = 0;
      while (!next.isDone()) {
        ask.time.passSeconds(0.5);
        paused += 0.5;
      }
      pauses.add(paused);
      next.join().ended();
    }

    assertThat(pauses).containsExactly(1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 64.0, 64.0);
  }

  @Test
  void nobodyWaitsForADay() {
    ask.call(refusal("Retry-After", "86400"));
    CompletableFuture<Leave> place = ask.ask();

    ask.time.pass(Duration.ofMinutes(15));
    assertThat(place).isDone();
  }

  @Test
  void whoCannotWaitSoLongFailsAtOnce() {
    ask.call(left(100, 0, 30));
    CompletableFuture<Leave> patient = ask.limiter.acquire(Ask.within(Duration.ofSeconds(60)));
    Bucket other = new Bucket("search-index", 0, Duration.ofMinutes(1));
    assertThat(patient).isNotDone();

    ask.time.passSeconds(31);
    patient.join().answered(left(100, 0, 60));
    CompletableFuture<Leave> waiting = ask.limiter.acquire(Ask.within(Duration.ofSeconds(62)));
    assertThat(waiting).isNotDone();
    // Sent before the limit was used up, and refused only now.
    ask.limiter.acquire(claim(other)).join().answered(answer(200));
    assertThat(ask.limiter.acquire(Ask.within(Duration.ofSeconds(50)))).isCompletedExceptionally();
  }

  @Test
  void aPauseBeyondTheDeadlineEndsTheWait() {
    List<Leave> sent = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      sent.add(ask.ask().join());
    }
    CompletableFuture<Leave> waiting = ask.limiter.acquire(Ask.within(Duration.ofSeconds(10)));
    assertThat(waiting).isNotDone();

    sent.get(0).answered(refusal("Retry-After", "20"));

    assertThatThrownBy(waiting::join).hasCauseInstanceOf(TimeoutException.class);
  }
}
