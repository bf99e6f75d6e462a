package dev.usher.explain;

import dev.usher.diagnosis.Quote;
import java.io.IOException;
import java.util.Locale;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import okio.GzipSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * The body of a saved answer. Where it is packed with gzip, it is unpacked as it is read, and no
 * further.
 *
 * @param bytes as saved
 * @param label what it says that it is; null where it does not say, or can no longer be right
 * @param note why it is not read, or not to its end; empty where it is
 */
record SavedBody(ByteString bytes, @Nullable MediaType label, String note) {

  private static final ByteString GZIP = ByteString.decodeHex("1f8b");
  private static final int LOOKED_AT = 4096;

  static SavedBody of(SavedInput input, Head head, ByteString saved) {
    Headers headers = head.headers();
    ByteString bytes = Chunks.joined(headers, saved);
    @Nullable String type = headers.get("Content-Type");
    MediaType label = type == null || input.isRecoded() ? null : MediaType.parse(type);
    if (!bytes.startsWith(GZIP) && isBinary(bytes)) {
      return new SavedBody(ByteString.EMPTY, null, unreadable(headers, bytes));
    }
    return new SavedBody(
        bytes,
        label,
        input.isCut() ? "only the first mebibyte of " + input.name() + " was read" : "");
  }

  /** A body that is read from its start, once. */
  ResponseBody open() {
    return ResponseBody.create(source(), label, -1);
  }

  /** Its text, as far as it goes and no more than was read of the input. */
  String text() {
    try (BufferedSource source = source()) {
      Buffer kept = new Buffer();
      readInto(kept, source);
      return ResponseBody.create(kept, label, kept.size()).string();
    } catch (IOException e) {
      return "";
    }
  }

  /** Whether {@link #text} is all of it. */
  boolean isWhole() {
    return note.isEmpty() && text().length() < SavedInput.MOST_BYTES;
  }

  private static void readInto(Buffer kept, BufferedSource source) {
    try {
      while (kept.size() < SavedInput.MOST_BYTES
          && source.read(kept, SavedInput.MOST_BYTES - kept.size()) != -1) {}
    } catch (IOException brokeOff) {
      // What came before that is there.
    }
  }

  private BufferedSource source() {
    Buffer buffer = new Buffer().write(bytes);
    return bytes.startsWith(GZIP) ? Okio.buffer(new GzipSource(buffer)) : buffer;
  }

  /** Whether it holds control characters that no text has, in UTF-16 neither. */
  private static boolean isBinary(ByteString bytes) {
    if (bytes.startsWith(ByteString.decodeHex("feff"))
        || bytes.startsWith(ByteString.decodeHex("fffe"))) {
      return false;
    }
    int end = Math.min(bytes.size(), LOOKED_AT);
    for (int i = 0; i < end; i++) {
      byte b = bytes.getByte(i);
      if (b >= 0 && b < ' ' && "\t\n\r\f\u001b\b".indexOf(b) < 0) {
        return true;
      }
    }
    return false;
  }

  private static String unreadable(Headers headers, ByteString bytes) {
    String packed = String.valueOf(headers.get("Content-Encoding")).toLowerCase(Locale.ROOT);
    return packed.equals("null") || packed.equals("identity")
        ? "the body is binary, %d bytes, and was not read".formatted(bytes.size())
        : "the body is packed with %s and was not read: save it with curl -i --compressed"
            .formatted(Quote.line(packed, Page.LONGEST));
  }
}
