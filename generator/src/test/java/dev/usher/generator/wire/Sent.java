package dev.usher.generator.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came over the wire. Left out is what Usher adds on purpose, and what differs
 * between any two requests: the boundary of a multipart body reads {@code boundary}.
 *
 * @param line method and target
 * @param headers in the order sent, those added on purpose left out
 * @param body its bytes, a character each
 */
public record Sent(String line, List<String> headers, String body) {
  private static final Set<String> ADDED =
      Set.of("authorization", "idempotency-key", "accept", "user-agent");

  /** Nothing was sent: the arguments make no request. */
  static Sent refused() {
    return new Sent("refused", List.of(), "");
  }

  /** What came; it must be there. */
  public static Sent of(@Nullable RecordedRequest request) {
    Objects.requireNonNull(request, "no request came");
    String boundary = boundary(request.getHeaders());
    ByteString body = request.getBody() == null ? ByteString.EMPTY : request.getBody();
    return new Sent(
        request.getMethod() + " " + request.getTarget(),
        headers(request.getHeaders()).map(header -> header.replace(boundary, "boundary")).toList(),
        body.string(ISO_8859_1).replace(boundary, "boundary"));
  }

  private static Stream<String> headers(Headers headers) {
    return Stream.iterate(0, i -> i < headers.size(), i -> i + 1)
        .filter(i -> !isAdded(headers.name(i), headers.value(i)))
        .map(i -> headers.name(i) + ": " + headers.value(i));
  }

  /** One that the caller declared stays, and must be the same. */
  private static boolean isAdded(String name, String value) {
    boolean isDeclared = value.equals("mine") || value.equals("text/csv");
    return ADDED.contains(name.toLowerCase(Locale.ROOT)) && !isDeclared;
  }

  private static String boundary(Headers headers) {
    String type = headers.get("Content-Type");
    return type == null || !type.contains("boundary=")
        ? "\0"
        : type.replaceFirst(".*boundary=", "");
  }
}
