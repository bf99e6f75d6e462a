package dev.usher.error;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import okio.Options;
import org.jspecify.annotations.Nullable;

/** The text of an error's body: the first 64 KiB of it, whatever its encoding and its fate. */
final class BodyText {

  /** How many bytes are kept. */
  static final long MOST_BYTES = 64 * 1024;

  private static final Options MARKS =
      Options.of(
          ByteString.decodeHex("efbbbf"),
          ByteString.decodeHex("feff"),
          ByteString.decodeHex("fffe"));
  private static final Charset[] MARKED = {
    StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE
  };

  private BodyText() {}

  /** Reads and closes; OkHttp lets go of what is left, or of the connection if that is much. */
  static String read(ResponseBody body) {
    Buffer kept = new Buffer();
    boolean whole = fill(kept, body);
    String text = decode(kept, body.contentType());
    return whole ? text : withoutCutCharacter(text);
  }

  private static boolean fill(Buffer kept, ResponseBody body) {
    try (body) {
      BufferedSource source = body.source();
      while (kept.size() < MOST_BYTES) {
        if (source.read(kept, MOST_BYTES - kept.size()) == -1) {
          return true;
        }
      }
      return false;
    } catch (IOException | RuntimeException brokeOff) {
      // The status came through, and that is what counts: the text says as much as arrived. Where a
      // chunk is said to have a length below zero, OkHttp's close() throws too, and no IOException.
      return false;
    }
  }

  private static String decode(Buffer bytes, @Nullable MediaType label) {
    int mark = bytes.select(MARKS);
    Charset labelled = label == null ? null : label.charset();
    Charset charset = mark >= 0 ? MARKED[mark] : labelled;
    return bytes.readString(charset == null ? StandardCharsets.UTF_8 : charset);
  }

  private static String withoutCutCharacter(String text) {
    return text.endsWith("\uFFFD") ? text.substring(0, text.length() - 1) : text;
  }
}
