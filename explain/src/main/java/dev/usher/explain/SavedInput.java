package dev.usher.explain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okio.ByteString;

/**
 * What was saved: the first of its bytes, however many there are.
 *
 * @param name where it was read
 * @param bytes at most {@link #MOST_BYTES}
 * @param isCut whether there are more
 * @param isRecoded whether something saved it as UTF-16, so that its own label no longer holds
 */
record SavedInput(String name, ByteString bytes, boolean isCut, boolean isRecoded) {

  /** A mebibyte: a hundred notifications, and more than is ever read of an error. */
  static final int MOST_BYTES = 1024 * 1024;

  private static final ByteString UTF_8 = ByteString.decodeHex("efbbbf");
  private static final ByteString UTF_16BE = ByteString.decodeHex("feff");
  private static final ByteString UTF_16LE = ByteString.decodeHex("fffe");

  /** Reads no further than needed, and does not close. */
  static SavedInput read(String name, InputStream in) throws IOException {
    byte[] read = in.readNBytes(MOST_BYTES + 1);
    boolean isCut = read.length > MOST_BYTES;
    ByteString bytes = ByteString.of(read, 0, Math.min(read.length, MOST_BYTES));
    if (bytes.startsWith(UTF_16LE)) {
      return recoded(name, bytes, StandardCharsets.UTF_16LE, isCut);
    }
    if (bytes.startsWith(UTF_16BE)) {
      return recoded(name, bytes, StandardCharsets.UTF_16BE, isCut);
    }
    return new SavedInput(
        name, bytes.startsWith(UTF_8) ? bytes.substring(UTF_8.size()) : bytes, isCut, false);
  }

  /** PowerShell's {@code >} writes UTF-16. */
  private static SavedInput recoded(String name, ByteString bytes, Charset charset, boolean isCut) {
    ByteString text = ByteString.encodeUtf8(bytes.substring(UTF_16LE.size()).string(charset));
    return new SavedInput(name, text, isCut, true);
  }
}
