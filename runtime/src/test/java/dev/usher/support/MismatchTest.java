package dev.usher.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MismatchTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Required member 'id' (long)",
        "Required members 'id' (long), 'public' (boolean)",
        "Required member 'type' (one of [comment, change])",
        "Required value 'id' (JSON name 'id_')",
      })
  void theMembersThatAreMissingAreNamed(String what) {
    JsonDataException failure =
        new JsonDataException(what + " missing at " + path(what) + "$.tickets[1]");

    assertThat(Mismatch.of(failure, "$.tickets[2]"))
        .isEqualTo(new Mismatch("$.tickets[1]", "r" + what.substring(1) + " missing"));
  }

  /** Moshi leaves the word out. */
  private static String path(String what) {
    return what.startsWith("Required value") ? "" : "path ";
  }

  @Test
  void whatDecodersOfTheUsersOwnSayIsNotTaken() {
    JsonDataException failure = new JsonDataException("s3cr3t is no colour, at path $.colour");

    assertThat(Mismatch.of(failure, "$.colour"))
        .isEqualTo(new Mismatch("$.colour", "the decoder refused the value"));
  }
}
