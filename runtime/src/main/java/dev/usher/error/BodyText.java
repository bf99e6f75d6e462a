package dev.usher.error;

import java.io.IOException;
import java.net.ProtocolException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import okio.Options;
import org.jspecify.annotations.Nullable;

/**
 * The text of an error's body: the first 64 KiB of it, whatever its encoding and its fate.
 *
 * @param text what is kept
 * @param cut why that is not all, as {@code broke off (SocketTimeoutException)}; null where it is
 * @param failure what broke it off; null where nothing did
 */
record BodyText(String text, @Nullable String cut, @Nullable IOException failure) {

  /** How many bytes are kept. */
  static final long MOST_BYTES = 64 * 1024;

  private static final String TOO_LONG = "is longer than the 64 KiB that are kept";

  private static final Options MARKS =
      Options.of(
          ByteString.decodeHex("efbbbf"),
          ByteString.decodeHex("feff"),
          ByteString.decodeHex("fffe"));
  private static final Charset[] MARKED = {
    StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE
  };

  /** Reads and closes; OkHttp lets go of what is left, or of the connection if that is much. */
  static BodyText read(ResponseBody body) {
    Buffer arrived = new Buffer();
    @Nullable IOException failure = fill(arrived, body);
    boolean isLong = arrived.size() > MOST_BYTES;
    Buffer kept = new Buffer();
    kept.write(arrived, Math.min(arrived.size(), MOST_BYTES));
    String text = decode(kept, body.contentType());
    if (isLong) {
      return new BodyText(withoutCutCharacter(text), TOO_LONG, null);
    }
    return failure == null
        ? new BodyText(text, null, null)
        : new BodyText(
            withoutCutCharacter(text),
            "broke off (" + failure.getClass().getSimpleName() + ")",
            failure);
  }

  /** One byte more than is kept tells that there is more. Gives what broke it off. */
  private static @Nullable IOException fill(Buffer arrived, ResponseBody body) {
    try (body) {
      BufferedSource source = body.source();
      long left = MOST_BYTES + 1;
      while (left > 0 && source.read(arrived, left) != -1) {
        left = MOST_BYTES + 1 - arrived.size();
      }
      return null;
    } catch (IOException brokeOff) {
      return brokeOff;
    } catch (RuntimeException e) {
      // Where a chunk is said to have a length below zero, OkHttp's close() throws too.
      IOException brokeOff = new ProtocolException("the body cannot be read");
      brokeOff.initCause(e);
      return brokeOff;
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
