package dev.usher.limit;

import static dev.usher.limit.Ask.answer;
import static dev.usher.limit.Ask.claim;
import static dev.usher.limit.Ask.left;
import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.RateLimiter.Bucket;
import dev.usher.RateLimiter.Leave;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What the limiter learns from answers, and what it does with that. */
final class LimiterTest {

  private final Ask ask = new Ask();

  private List<CompletableFuture<Leave>> ask(int count) {
    List<CompletableFuture<Leave>> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      places.add(ask.ask());
    }
    return places;
  }

  private static long sent(List<CompletableFuture<Leave>> places) {
    return places.stream().filter(CompletableFuture::isDone).count();
  }

  @Test
  void beforeAnythingIsToldSixtyFourGoAtATime() {
    List<CompletableFuture<Leave>> places = ask(100);

    assertThat(sent(places)).isEqualTo(64);
    places.get(0).join().answered(answer(200));
    assertThat(sent(places)).as("no limit is told").isEqualTo(100);
  }

  @Test
  void whatIsInFlightCountsAgainstWhatIsLeft() {
    ask.call(left(100, 10, 30));

    List<CompletableFuture<Leave>> places = ask(20);

    assertThat(sent(places)).as("little is spread: the first goes at once").isEqualTo(1);
    ask.time.passSeconds(29);
    assertThat(sent(places)).isEqualTo(10);
  }

  @Test
  void whereMuchIsLeftAllGoAtOnce() {
    ask.call(left(100, 60, 30));

    List<CompletableFuture<Leave>> places = ask(60);

    assertThat(sent(places)).as("down to a fifth of the limit, and one").isEqualTo(41);
  }

  @Test
  void whatIsLeftIsSpreadEvenlyToTheEarliestEnd() {
    ask.call(left(100, 10, 31));
    List<CompletableFuture<Leave>> places = ask(10);

    List<Double> seconds = new ArrayList<>();
    for (int tenth = 0; tenth <= 310; tenth++) {
      if (sent(places) > seconds.size()) {
        seconds.add(tenth / 10.0);
      }
      ask.time.passSeconds(0.1);
    }

    // A reset of 31 s may be 30 s, rounded up.
    assertThat(seconds).containsExactly(0.0, 3.0, 6.0, 9.0, 12.0, 15.0, 18.0, 21.0, 24.0, 27.0);
  }

  @Test
  void theNextWindowBeginsWhenThisHasSurelyEnded() {
    ask.call(left(100, 0, 30));
    List<CompletableFuture<Leave>> places = ask(1);

    ask.time.passSeconds(30.999);
    assertThat(sent(places)).isZero();
    ask.time.passSeconds(0.001);
    assertThat(sent(places)).isEqualTo(1);
  }

  @Test
  void manyAnswersTellTheEndMoreExactly() {
    ask.call(left(100, 50, 30));
    ask.time.passSeconds(0.9);
    ask.call(left(100, 0, 29));
    List<CompletableFuture<Leave>> places = ask(1);

    // Between 28.9 s and 30.9 s by the second answer, between 29 s and 31 s by the first.
    ask.time.passSeconds(29.9999);
    assertThat(sent(places)).isZero();
    ask.time.passSeconds(0.0001);
    assertThat(sent(places)).isEqualTo(1);
  }

  @Test
  void aLateAnswerOfThisWindowDoesNotRaiseWhatIsLeft() {
    Leave early = ask.ask().join();
    Leave late = ask.ask().join();
    late.answered(left(100, 0, 30));
    early.answered(left(100, 1, 30));

    assertThat(ask.ask()).isNotDone();
  }

  @Test
  void aLateAnswerOfAnOlderWindowNeitherRaisesNorLowers() {
    Leave stray = ask.ask().join();
    ask.call(left(100, 0, 5));
    ask.time.passSeconds(6.1);
    ask.call(left(100, 99, 60));

    stray.answered(left(100, 3, 0));
    assertThat(sent(ask(64))).as("of a hundred").isEqualTo(64);
    ask.time.passSeconds(1);
  }

  @Test
  void anAnswerOfANewWindowRaisesAtOnce() {
    ask.call(left(100, 2, 5));
    CompletableFuture<Leave> across = ask.ask();
    CompletableFuture<Leave> waiting = ask.limiter.acquire(claim(Ask.SUPPORT));
    CompletableFuture<Leave> another = ask.limiter.acquire(claim(Ask.SUPPORT));
    ask.time.passSeconds(4.5);
    assertThat(another).isNotDone();

    across.join().answered(left(100, 99, 60));

    assertThat(waiting).isDone();
    assertThat(another).isDone();
  }

  @Test
  void withoutAResetARiseTellsTheNewWindow() {
    ask.call(answer(200, "X-Rate-Limit", "10", "X-Rate-Limit-Remaining", "5"));
    ask.time.passSeconds(1);
    ask.call(answer(200, "X-Rate-Limit", "10", "X-Rate-Limit-Remaining", "9"));

    assertThat(sent(ask(12))).isEqualTo(9);
  }

  @Test
  void withoutAResetAMinuteIsWaitedFromTheFirstAnswerOn() {
    ask.call(answer(200, "X-Rate-Limit", "10", "X-Rate-Limit-Remaining", "0"));
    CompletableFuture<Leave> place = ask.ask();

    ask.time.pass(Duration.ofSeconds(60).minusNanos(1));
    assertThat(place).isNotDone();
    ask.time.pass(Duration.ofNanos(1));
    assertThat(place).isDone();
  }

  @Test
  void aPlanLimitsBeforeTheFirstAnswer() {
    Bucket team = new Bucket("support", 20, Duration.ofMinutes(1));
    List<CompletableFuture<Leave>> places = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      places.add(ask.limiter.acquire(claim(team)));
    }

    assertThat(sent(places)).isEqualTo(20);
    places.get(0).join().answered(left(40, 39, 60));
    assertThat(sent(places)).as("the answer knows better").isEqualTo(30);
  }

  @Test
  void aPlanOfWhichNoAnswerTellsHoldsForEachMinute() {
    Bucket small = new Bucket("support", 2, Duration.ofMinutes(1));
    for (int i = 0; i < 2; i++) {
      ask.limiter.acquire(claim(small)).join().answered(answer(200));
      ask.time.passSeconds(10);
    }
    CompletableFuture<Leave> third = ask.limiter.acquire(claim(small));

    ask.time.passSeconds(39.9);
    assertThat(third).isNotDone();
    ask.time.passSeconds(0.1);
    assertThat(third).isDone();
  }

  @Test
  void aSmallerLimitUnderTheSameHeaderIsAnothers() {
    ask.call(left(700, 600, 30));
    ask.call(left(100, 0, 30));

    assertThat(ask.ask()).isDone();
  }

  @Test
  void aLargerLimitHoldsAtOnce() {
    ask.call(left(400, 0, 30));
    CompletableFuture<Leave> waiting = ask.ask();
    assertThat(waiting).isNotDone();
    ask.time.passSeconds(32);
    waiting.join().answered(left(2_500, 2_499, 60));

    assertThat(sent(ask(250))).as("a tenth of the limit in flight").isEqualTo(250);
  }

  @Test
  void anAnswerThatNeverComesCountsAsSent() {
    ask.call(left(10, 1, 30));
    ask.ask().join().ended();

    assertThat(ask.ask()).isNotDone();
  }

  @Test
  void aSecondAnswerOfOneRequestTeachesAndEndsNothingTwice() {
    ask.call(left(100, 30, 30));
    Leave leave = ask.ask().join();
    leave.answered(left(100, 29, 30));
    leave.answered(left(100, 0, 30));
    leave.ended();

    CompletableFuture<Leave> waiting = ask.ask();
    assertThat(waiting).isNotDone();
    ask.time.passSeconds(31);
    assertThat(waiting).isDone();
    assertThat(sent(ask(70))).as("sixty-four are in flight").isEqualTo(63);
  }

  @Test
  void accountsAndProductsDoNotDrawOnEachOther() {
    ask.call(left(100, 0, 30));
    Bucket helpCenter = new Bucket("help_center", 0, Duration.ofMinutes(1));

    assertThat(ask.limiter.acquire(claim(helpCenter))).isDone();
    assertThat(ask.ask()).isNotDone();
  }

  @Test
  void anAbsurdResetIsNotBelieved() {
    ask.call(left(100, 0, 999_999_999));
    CompletableFuture<Leave> place = ask.ask();

    ask.time.pass(Duration.ofMinutes(1));
    assertThat(place).isDone();
  }
}
