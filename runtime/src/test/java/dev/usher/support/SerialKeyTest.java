package dev.usher.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.usher.InvalidRequestException;
import org.junit.jupiter.api.Test;

final class SerialKeyTest {

  @Test
  void variablesTakeTheirValues() {
    assertThat(SerialKey.parse("ticket:{id}").of("A.b", 42L)).isEqualTo("ticket:42");
    assertThat(SerialKey.parse("{tag} of {id}, {tag}").of("A.b", "vip", 7))
        .isEqualTo("vip of 7, vip");
  }

  @Test
  void aKeyMayHaveNone() {
    assertThat(SerialKey.parse("tickets").of("A.b")).isEqualTo("tickets");
  }

  @Test
  void aValueIsPutInAsItPrints() {
    assertThat(SerialKey.parse("{path}").of("A.b", "a/b%20$1{id}")).isEqualTo("a/b%20$1{id}");
  }

  @Test
  void nullIsRefused() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> SerialKey.parse("{a}:{b}").of("A.b", 1, null))
        .withMessage("A.b: {b} of the @SerializedBy key is null");
  }
}
