package dev.usher.generator.writer;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import org.junit.jupiter.api.Test;

final class LiteralsTest {

  @Test
  void whatIsNotAsciiIsEscapedSoThatNothingTakesItForTheEndOfALine() {
    assertThat(Literals.string("a\"b\u2028c\u2029d\u0085\u00e9"))
        .isEqualTo("\"a\\\"b\\u2028c\\u2029d\\u0085\\u00e9\"");
    assertThat(Literals.primitive('\u2028')).isEqualTo("'\\u2028'");
  }

  @Test
  void javaPoetLeavesALiteralOnItsLine() {
    assertThat(CodeBlock.of("$L", Literals.string("\n\r\u000b\u000c\u0085\u2028\u2029")).toString())
        .hasLineCount(1);
  }

  @Test
  void whatIsAsciiStaysAsItIs() {
    assertThat(Literals.string("/tickets/{id}?a='b'~")).isEqualTo("\"/tickets/{id}?a='b'~\"");
    assertThat(Literals.string("\\ \t")).isEqualTo("\"\\\\ \\t\"");
  }
}
