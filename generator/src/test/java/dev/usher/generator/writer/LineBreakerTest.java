package dev.usher.generator.writer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Long lines are broken where google-java-format breaks them. */
final class LineBreakerTest {
  private static final String LONG = "aNameThatTakesALotOfRoomOnItsLine";

  @Test
  void whatFitsIsLeftAlone() {
    assertThat(LineBreaker.fit(4, "call(a, b);")).isEqualTo("    call(a, b);");
    assertThat(LineBreaker.fit(0, "x".repeat(100))).isEqualTo("x".repeat(100));
  }

  @Test
  void anAssignmentIsBrokenBehindItsSignBeforeAnythingWithinIt() {
    assertThat(LineBreaker.fit(4, "this." + LONG + " = binding.operation(" + LONG + ", second);"))
        .isEqualTo("    this.%1$s =\n        binding.operation(%1$s, second);".formatted(LONG));
  }

  @Test
  void aChainHasACallALine() {
    assertThat(
            LineBreaker.fit(
                6, "Endpoint.of(\"" + LONG + "\").requires(\"" + LONG + "\").retries(never());"))
        .isEqualTo(
            "      Endpoint.of(\"%1$s\")\n          .requires(\"%1$s\")\n          .retries(never());"
                .formatted(LONG));
  }

  @Test
  void argumentsGoTogetherOnTheNextLineOrEachOnOneOfItsOwn() {
    assertThat(LineBreaker.fit(4, "call" + LONG + "(" + LONG + ", " + LONG + ");"))
        .isEqualTo("    call%1$s(\n        %1$s, %1$s);".formatted(LONG));
    assertThat(LineBreaker.fit(4, "call(" + LONG + ", " + LONG + ", " + LONG + ");"))
        .isEqualTo("    call(\n        %1$s,\n        %1$s,\n        %1$s);".formatted(LONG));
  }

  @Test
  void bracketsAndCommasWithinLiteralsAreText() {
    assertThat(LineBreaker.fit(4, "call(\"(, " + LONG + "\", '(', \"" + LONG + LONG + "\");"))
        .isEqualTo(
            "    call(\n        \"(, %1$s\",\n        '(',\n        \"%1$s%1$s\");"
                .formatted(LONG));
  }

  @Test
  void aPathIsCutBehindASlash() {
    String eleven = "segment/".repeat(11);
    String nine = "segment/".repeat(9);

    assertThat(LineBreaker.fit(4, "call(\"" + eleven + nine + "\");"))
        .isEqualTo("    call(\n        \"" + eleven + "\"\n            + \"" + nine + "\");");
  }

  @Test
  void aTypeIsCutBeforeItsNameAndWhereThatIsNotEnoughAtItsArguments() {
    assertThat(LineBreaker.fit(0, "final class " + LONG + LONG + " extends " + LONG + "<T> {"))
        .isEqualTo("final class %1$s%1$s\n    extends %1$s<T> {".formatted(LONG));
    assertThat(LineBreaker.fit(2, "private final Map<" + LONG + LONG + "> " + LONG + ";"))
        .isEqualTo("  private final Map<%1$s%1$s>\n      %1$s;".formatted(LONG));
    assertThat(LineBreaker.fit(0, "Map<" + LONG + ", " + LONG + LONG + "> it;"))
        .isEqualTo("Map<\n        %1$s,\n        %1$s%1$s>\n    it;".formatted(LONG));
  }

  @Test
  void whatCannotBeCutIsLeftTooLong() {
    String word = "x".repeat(120);

    assertThat(LineBreaker.fit(4, "\"" + word + "\"")).isEqualTo("    \"" + word + "\"");
    assertThat(LineBreaker.fit(4, word)).isEqualTo("    " + word);
    assertThat(LineBreaker.fit(4, word + ";")).isEqualTo("    " + word + ";");
  }
}
