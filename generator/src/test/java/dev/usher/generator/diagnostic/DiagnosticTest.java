package dev.usher.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class DiagnosticTest {
  private static final Site SITE = Site.named("somewhere");

  @Test
  void controlCharactersThatAreQuotedAreShownAsJavaWritesThem() {
    Diagnostic found = Diagnostic.of(Code.MALFORMED_HEADER, SITE, "\"a\r\n\tb\0\"", "leave out \n");

    assertThat(found.message()).isEqualTo("\"a\\r\\n\\tb\\u0000\"");
    assertThat(found.hint()).isEqualTo("leave out \\n");
  }

  @Test
  void aFindingWithoutAHintIsNone() {
    assertThatThrownBy(() -> Diagnostic.of(Code.MALFORMED_HEADER, SITE, "wrong", " "))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
