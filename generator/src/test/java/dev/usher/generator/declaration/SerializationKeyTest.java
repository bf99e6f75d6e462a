package dev.usher.generator.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SerializationKeyTest {

  @Test
  void aKeyIsTextAndVariables() {
    assertThat(SerializationKey.parse("tickets").orElseThrow().variables()).isEmpty();
    assertThat(SerializationKey.parse("{b}:{a}/{b}").orElseThrow().variables())
        .containsExactly("b", "a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "a}", "{}", "{a", "{{a}}", "}a{"})
  void whatIsBlankOrHasBracesWithoutANameIsNone(String text) {
    assertThat(SerializationKey.parse(text)).isEmpty();
  }
}
