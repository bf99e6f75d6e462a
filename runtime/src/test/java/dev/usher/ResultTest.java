package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.usher.Result.Err;
import dev.usher.Result.Ok;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTest {

  private static final Result<Integer, String> OK = new Ok<>(7);
  private static final Result<Integer, String> ERR = new Err<>("gone");

  @Test
  void foldTakesTheSideThatIsThere() {
    assertThat(List.of(OK, ERR))
        .extracting(result -> result.<String>fold(value -> "ok " + value, error -> "err " + error))
        .containsExactly("ok 7", "err gone");
  }

  @Test
  void onlyAnAnswerIsOk() {
    assertThat(OK.isOk()).isTrue();
    assertThat(ERR.isOk()).isFalse();
  }

  @Test
  void mapChangesAnAnswerAndLeavesAnError() {
    assertThat(OK.map(value -> value + 1)).isEqualTo(new Ok<>(8));
    assertThat(ERR.map(value -> value + 1)).isEqualTo(new Err<>("gone"));
  }

  @Test
  void orElseThrowGivesTheAnswerOrThrowsWhatIsMadeOfTheError() {
    assertThat(OK.orElseThrow(IllegalStateException::new)).isEqualTo(7);
    assertThatThrownBy(() -> ERR.orElseThrow(IllegalStateException::new))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("gone");
  }

  @Test
  @SuppressWarnings("NullAway") // what this is about
  void anErrorIsNeverNull() {
    assertThatNullPointerException().isThrownBy(() -> new Err<Integer, String>(null));
  }
}
