package dev.usher.explain;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** A body in chunks, as {@code curl --raw} leaves them. */
final class Chunks {

  private static final Pattern SIZE =
      Pattern.compile("(?:\\r*\\n)?([0-9A-Fa-f]{1,6})(?:;[^\\r\\n]*)?\\r*\\n");

  private static final Pattern CUT = Pattern.compile("\\r*\\n?[0-9A-Fa-f]{0,6}\\r*");

  private Chunks() {}

  /** The body that the chunks make up; the same bytes where they are none, or not whole. */
  static ByteString joined(Headers headers, ByteString bytes) {
    @Nullable String coding = headers.get("Transfer-Encoding");
    return coding != null && coding.strip().equalsIgnoreCase("chunked")
        ? joined(bytes).orElse(bytes)
        : bytes;
  }

  private static Optional<ByteString> joined(ByteString bytes) {
    String text = bytes.string(StandardCharsets.ISO_8859_1);
    Matcher size = SIZE.matcher(text);
    Buffer body = new Buffer();
    int at = 0;
    while (size.region(at, text.length()).lookingAt()) {
      int length = Integer.parseInt(size.group(1), 16);
      if (length == 0) {
        return Optional.of(body.readByteString());
      }
      int end = Math.min(size.end() + length, text.length());
      body.write(bytes.substring(size.end(), end));
      at = end;
    }
    boolean isCut = at > 0 && CUT.matcher(text).region(at, text.length()).matches();
    return isCut ? Optional.of(body.readByteString()) : Optional.empty();
  }
}
