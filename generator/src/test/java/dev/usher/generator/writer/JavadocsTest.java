package dev.usher.generator.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths are anything; the comment around one stays a comment, and says what it says. */
final class JavadocsTest {

  @ParameterizedTest
  @ValueSource(strings = {"GET api/v2/tickets/{id}", "GET a?b='c'", "GET a*", "GET \u00e9"})
  void whatAnInlineTagTakesAsItIsIsWrittenAsItIs(String text) {
    assertThat(Javadocs.code(text)).isEqualTo("{@code " + text + "}");
  }

  @Test
  void whatWouldEndTheTagOrTheCommentIsWrittenAsAnEntity() {
    assertThat(Javadocs.code("GET a/*/b")).isEqualTo("<code>GET a/&#42;/b</code>");
    assertThat(Javadocs.code("GET a}{b")).isEqualTo("<code>GET a&#125;&#123;b</code>");
    assertThat(Javadocs.code("GET {a")).isEqualTo("<code>GET &#123;a</code>");
    assertThat(Javadocs.code("GET <a>&@b\\u002a"))
        .isEqualTo("<code>GET &#60;a&#62;&#38;&#64;b&#92;u002a</code>");
    assertThat(Javadocs.code("GET a\nb")).isEqualTo("<code>GET a b</code>");
    assertThat(Javadocs.code("GET a\u0085b\u2028c\u2029d")).isEqualTo("<code>GET a b c d</code>");
  }

  @Test
  void oneLineThatFitsIsACommentOfOneLine() {
    assertThat(LineBreaker.javadoc(2, List.of("{@code GET a}")))
        .isEqualTo("  /** {@code GET a} */");
  }

  @Test
  void aLineThatDoesNotFitIsBrokenBetweenWordsWithinTheWidth() {
    String comment = LineBreaker.javadoc(2, List.of("word ".repeat(40).strip(), "", "@return x"));

    assertThat(comment.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    assertThat(comment)
        .startsWith("  /**\n   * word word")
        .endsWith("word\n   *\n   * @return x\n   */");
    assertThat(comment.lines().filter(line -> line.contains("word"))).hasSize(3);
  }

  @Test
  void aWordThatFitsOnNoLineHasOneOfItsOwn() {
    String path = "api/" + "segment/".repeat(20);

    assertThat(LineBreaker.javadoc(2, List.of("{@code GET " + path + "} and more")))
        .isEqualTo("  /**\n   * {@code GET\n   * " + path + "}\n   * and more\n   */");
  }
}
