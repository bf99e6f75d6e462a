package dev.usher.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.error.ErrorFixture;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What Zendesk really says stays as it is, but for words of the length that tokens have. */
class RedactionOfRecordedTest {

  @TestFactory
  Stream<DynamicTest> recordedBodiesAndHeadersStayAsTheyAre() throws IOException {
    return ErrorFixture.tests(
        answer -> {
          assertStays(answer.body());
          answer.headers().forEach(header -> assertStays(header.getSecond()));
        });
  }

  private static void assertStays(String text) {
    assertThat(withoutLongWords(Redaction.of(text))).isEqualTo(withoutLongWords(text));
  }

  private static String withoutLongWords(String text) {
    return text.replaceAll("[\\w-]{40,}", Redaction.REDACTED);
  }
}
