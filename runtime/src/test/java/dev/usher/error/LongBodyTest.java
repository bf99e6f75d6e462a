package dev.usher.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.usher.ApiError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.Response;
import okio.Buffer;
import okio.Source;
import okio.Timeout;
import org.junit.jupiter.api.Test;

class LongBodyTest {

  @Test
  void ofAHundredMegabytesSixtyFourKilobytesAreKept() {
    Drip source = new Drip("{\"error\":\"E\",\"x\":\"", 100L * 1024 * 1024, new IOException("end"));
    ApiError error = ErrorReader.read(Answers.of(500, source));
    assertThat(error.code()).isEqualTo("E");
    assertThat(error.body()).hasSize(64 * 1024);
    assertThat(source.given).as("bytes taken from the connection").isLessThan(128 * 1024);
    assertThat(source.closed).isTrue();
  }

  @Test
  void aBodyThatBreaksOffSaysWhatArrived() {
    Drip source = new Drip("{\"error\":\"E\",\"description\":\"", 10, new IOException("reset"));
    ApiError error = ErrorReader.read(Answers.of(502, source));
    assertThat(error.status()).isEqualTo(502);
    assertThat(error.code()).isEqualTo("E");
    assertThat(source.closed).isTrue();
  }

  @Test
  void theCharacterAtTheCutIsNotHalf() {
    String text = "x" + "ü".repeat(64 * 1024);
    Response answer = Answers.labelled("text/plain", text.getBytes(StandardCharsets.UTF_8));
    String body = ErrorReader.read(answer).body();
    assertThat(body).doesNotContain("\uFFFD").endsWith("ü");
  }

  /** A beginning, then the same letter again and again, then a failure. */
  private static final class Drip implements Source {
    private final Buffer beginning = new Buffer();
    private final IOException end;
    private long left;
    private long given;
    private boolean closed;

    Drip(String beginning, long length, IOException end) {
      this.beginning.writeUtf8(beginning);
      this.left = length;
      this.end = end;
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
      if (left <= 0) {
        throw end;
      }
      long count = Math.min(byteCount, 1024);
      for (long i = 0; i < count; i++) {
        sink.writeByte(beginning.exhausted() ? 'x' : beginning.readByte());
      }
      left -= count;
      given += count;
      return count;
    }

    @Override
    public Timeout timeout() {
      return Timeout.NONE;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
