package dev.usher.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Nothing is read further than needed, and nothing takes long. */
class BoundsTest {

  @Test
  void anInputWithoutEndIsReadForAMebibyte() {
    Endless letters = new Endless();
    InputStream saved = new SequenceInputStream(text("HTTP/2 500\n\n"), letters);

    Run run = Run.of(saved);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("only the first mebibyte of standard input was read");
    assertThat(run.out()).hasSizeLessThan(4000);
    assertThat(letters.given).isLessThanOrEqualTo(SavedInput.MOST_BYTES + 1);
  }

  @Test
  void headersWithoutEndAreReadForAMebibyte() {
    Run run = Run.of("HTTP/2 500\n" + "a: b\n".repeat(300_000));

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("HTTP 500\n");
  }

  @Test
  void aSmallBodyThatUnpacksToAHugeOneIsNotUnpackedToItsEnd() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("HTTP/2 200\n\n".getBytes(StandardCharsets.UTF_8));
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 1 << 7; i++) {
        packed.write(blanks);
      }
    }

    Run run = Run.of(bytes.toByteArray());

    assertThat(run.out()).startsWith("HTTP 200\n").contains("Nothing is wrong");
    SavedInput input = SavedInput.read("", new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(SavedAnswer.parse(input, OptionalInt.empty()).body().text())
        .hasSize(SavedInput.MOST_BYTES);
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The letter a, again and again. */
  private static final class Endless extends InputStream {
    private long given;

    @Override
    public int read() {
      given++;
      return 'a';
    }

    @Override
    public int read(byte[] into, int from, int count) {
      given += count;
      Arrays.fill(into, from, from + count, (byte) 'a');
      return count;
    }
  }
}
