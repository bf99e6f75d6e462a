package dev.usher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.usher.logs.RecordingLogs;
import java.util.List;
import okhttp3.OkHttp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OneOkHttpTest {

  private static final String FIVE = "file:/lib/okhttp-jvm-5.5.1.jar";
  private static final String FOUR = "file:/lib/okhttp-4.12.0.jar";

  @BeforeEach
  void forgetLogs() {
    RecordingLogs.clear();
  }

  @Test
  void theOneHereIsFound() {
    OneOkHttp here = OneOkHttp.here();

    assertThat(here.version()).isEqualTo(OkHttp.VERSION);
    assertThat(here.places())
        .singleElement()
        .asString()
        .startsWith("file:/")
        .endsWith("okhttp-jvm-" + OkHttp.VERSION + ".jar");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.12.0", "3.14.9"})
  void anOldOneIsRefusedWithItsPlaceAndTheMend(String version) {
    assertThatIllegalStateException()
        .isThrownBy(() -> new OneOkHttp(version, List.of(FOUR, FIVE)).check())
        .withMessageStartingWith("OkHttp " + version + " answers here, and Usher needs OkHttp 5.")
        .withMessageContaining("\n  " + FOUR + "\n  " + FIVE + "\n")
        .withMessageContaining("Set it to a 5.x in the <dependencyManagement> of your own project");
  }

  @Test
  void twoAreWarnedOf() {
    new OneOkHttp("5.5.1", List.of(FIVE, FOUR)).check();

    assertThat(RecordingLogs.warnings())
        .singleElement()
        .asString()
        .contains("There are 2 OkHttps", FIVE, FOUR, "dev.usher:usher-bom");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"5.0.0-alpha.14", "5.5.1", "10.0.0", "", "next"})
  void nothingIsSaidOfANewOneOrOneThatHidesItsVersion(@Nullable String version) {
    new OneOkHttp(version, List.of()).check();

    assertThat(RecordingLogs.lines()).isEmpty();
  }
}
