package dev.usher.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LanesTest {

  private final Lanes lanes = new Lanes();

  @Test
  void theFirstIsCalledAtOnceAndTheOthersInOrder() {
    Lanes.Place first = lanes.enter("a");
    Lanes.Place second = lanes.enter("a");
    Lanes.Place third = lanes.enter("a");

    assertThat(first.turn()).isDone();
    assertThat(second.turn()).isNotDone();
    first.leave();
    assertThat(second.turn()).isDone();
    assertThat(third.turn()).isNotDone();
  }

  @Test
  void keysDoNotWaitForEachOther() {
    lanes.enter("a");

    assertThat(lanes.enter("b").turn()).isDone();
  }

  @Test
  void whoLeavesTheQueueIsNotCalled() {
    Lanes.Place first = lanes.enter("a");
    Lanes.Place second = lanes.enter("a");
    Lanes.Place third = lanes.enter("a");

    second.leave();
    assertThat(third.turn()).isNotDone();
    first.leave();

    assertThat(second.turn()).isNotDone();
    assertThat(third.turn()).isDone();
  }

  @Test
  void leavingTwiceLetsOnlyOneGo() {
    Lanes.Place first = lanes.enter("a");
    lanes.enter("a");
    Lanes.Place third = lanes.enter("a");

    first.leave();
    first.leave();

    assertThat(third.turn()).isNotDone();
  }

  @Test
  void aKeyIsForgottenWithItsLastCall() {
    Lanes.Place first = lanes.enter("a");
    Lanes.Place second = lanes.enter("a");
    Lanes.Place other = lanes.enter("b");
    assertThat(lanes.size()).isEqualTo(2);

    other.leave();
    second.leave();
    assertThat(lanes.size()).isEqualTo(1);
    first.leave();

    assertThat(lanes.size()).isZero();
  }

  @Test
  void whoComesWhileTheLastLeavesIsCalled() {
    Lanes.Place first = lanes.enter("a");
    Lanes.Place second = lanes.enter("a");
    CompletableFuture<Lanes.Place> last =
        second
            .turn()
            .thenApply(
                turn -> {
                  second.leave();
                  return lanes.enter("a");
                });

    first.leave();

    assertThat(last.join().turn()).isDone();
    assertThat(lanes.enter("a").turn()).isNotDone();
  }

  @Test
  void anyNumberThatEndAtOnceFollowEachOther() {
    Lanes.Place first = lanes.enter("a");
    List<CompletableFuture<Void>> others =
        IntStream.range(0, 100_000)
            .mapToObj(i -> lanes.enter("a"))
            .map(place -> place.turn().thenRun(place::leave))
            .toList();

    first.leave();

    assertThat(others).allMatch(CompletableFuture::isDone);
    assertThat(lanes.size()).isZero();
  }
}
