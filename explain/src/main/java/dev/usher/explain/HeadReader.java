package dev.usher.explain;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Reads status lines and headers from the start of what was saved. Lines end in CRLF or LF. Where a
 * line is no header, as when somebody lost the empty line, the body begins.
 */
final class HeadReader {

  private static final Pattern STATUS_LINE =
      Pattern.compile("(?i)HTTP/\\d(?:\\.\\d)? {1,4}([1-9]\\d{2})(?: (.*))?");
  private static final Pattern HEADER =
      Pattern.compile("([\\w!#$%&'*+.^`|~-]+)[ \\t]*:[ \\t]*(.*)", Pattern.DOTALL);

  /** Headers that answers have; a text with a colon is none by that. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?i)content-(?:type|length|encoding)|date|server|x-(?:request-id|zendesk-.*|rate-limit.*)"
              + "|cf-.*|retry-after|transfer-encoding|set-cookie|cache-control|location|connection"
              + "|vary|via|etag|status|strict-transport-security");

  /** An answer within what was taken for a body. curl puts nothing between the two. */
  private static final Pattern NEXT =
      Pattern.compile(
          "(?i)(?<=[\\n}\\]>\"])HTTP/\\d(?:\\.\\d)? [1-9]\\d{2}(?: [^\\r\\n]*)?\\r*\\n[\\w-]+:");

  private final ByteString bytes;
  private int at;

  HeadReader(ByteString bytes) {
    this.bytes = bytes;
    skipBlankLines();
  }

  /** Whether a status line comes next. */
  boolean isAtHead() {
    return STATUS_LINE.matcher(line()).matches();
  }

  /** Reads a status line, its headers and the empty line. */
  Head read() {
    Matcher line = STATUS_LINE.matcher(line());
    if (!line.matches()) {
      throw new IllegalStateException("no status line");
    }
    skipLine();
    Headers headers = headers();
    @Nullable String reason = line.group(2);
    return new Head(
        OptionalInt.of(Integer.parseInt(line.group(1))),
        reason == null ? "" : reason.strip(),
        headers);
  }

  /** Whether headers come next whose status line was lost. */
  boolean isAtHeaders() {
    int start = at;
    Headers headers = headers();
    at = start;
    return headers.names().stream().anyMatch(name -> KNOWN.matcher(name).matches());
  }

  /** Reads headers whose status line was lost, and the empty line. */
  Head readHeaders() {
    return new Head(OptionalInt.empty(), "", headers());
  }

  /** Goes on to the answer behind the body of {@code head}, where there is another. */
  void skipToNext(Head head) {
    if (isAtHead()) {
      return;
    }
    String text = rest().string(StandardCharsets.ISO_8859_1);
    @Nullable String length = head.headers().get("Content-Length");
    boolean isTold = length != null && length.matches("\\d{1,7}");
    Matcher next = NEXT.matcher(text);
    if (next.find(isTold ? Math.min(Integer.parseInt(String.valueOf(length)), text.length()) : 0)) {
      at += next.start();
    }
  }

  private Headers headers() {
    Headers.Builder headers = new Headers.Builder();
    while (at < bytes.size()) {
      String line = line();
      if (line.isEmpty()) {
        skipLine();
        break;
      }
      Matcher header = HEADER.matcher(line);
      if (!header.matches()) {
        break;
      }
      skipLine();
      headers.addUnsafeNonAscii(header.group(1), (header.group(2) + folded()).strip());
    }
    return headers.build();
  }

  /** Lines that begin with white space go on with the header above them. */
  private String folded() {
    StringBuilder more = new StringBuilder();
    for (String line = line();
        !line.isBlank() && (line.startsWith(" ") || line.startsWith("\t"));
        line = line()) {
      more.append(' ').append(line.strip());
      skipLine();
    }
    return more.toString();
  }

  /** What comes after what was read. */
  ByteString rest() {
    return bytes.substring(at);
  }

  /** The next line, without its end; empty at the end. */
  String line() {
    int end = end();
    int last = end;
    while (last > at && bytes.getByte(last - 1) == '\r') {
      last--;
    }
    return bytes.substring(at, last).string(StandardCharsets.UTF_8);
  }

  private void skipLine() {
    at = Math.min(end() + 1, bytes.size());
  }

  private void skipBlankLines() {
    while (at < bytes.size() && (bytes.getByte(at) == '\r' || bytes.getByte(at) == '\n')) {
      at++;
    }
  }

  private int end() {
    int end = at;
    while (end < bytes.size() && bytes.getByte(end) != '\n') {
      end++;
    }
    return end;
  }
}
