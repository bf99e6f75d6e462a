package dev.usher.testing;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request as it reached the fake. Credentials are kept out of everything but {@link
 * #authorization()}, so that a failing assertion prints none. Immutable.
 */
public final class ReceivedRequest {

  private static final String AUTHORIZATION = "Authorization";
  private static final String REDACTED = "██";

  private final Request request;
  private final String target;

  ReceivedRequest(Request request, String target) {
    this.request = request;
    this.target = target;
  }

  /** The HTTP method, as in {@code GET}. */
  public String method() {
    return request.method();
  }

  /** The path and query as they were sent: {@code /api/v2/tickets?page%5Bsize%5D=2}. */
  public String path() {
    return target;
  }

  /**
   * A query parameter, decoded.
   *
   * @param name the name, decoded: {@code page[size]}
   * @return its first value; empty if it was not sent
   */
  public Optional<String> query(String name) {
    return Optional.ofNullable(request.url().queryParameter(name));
  }

  /**
   * The first header of a name, in any case.
   *
   * @param name the name
   * @return its value, redacted for {@code Authorization}; empty if it was not sent
   */
  public Optional<String> header(String name) {
    Optional<String> value = request.header(name);
    return name.equalsIgnoreCase(AUTHORIZATION) ? value.map(secret -> REDACTED) : value;
  }

  /**
   * All headers, {@code Authorization} redacted.
   *
   * @return values by name in lower case
   */
  public Map<String, List<String>> headers() {
    Map<String, List<String>> headers = new TreeMap<>(request.headers().toMultimap());
    headers.replace(AUTHORIZATION.toLowerCase(Locale.ROOT), List.of(REDACTED));
    return Collections.unmodifiableMap(headers);
  }

  /**
   * The {@code Authorization} header as it was sent. It is a secret: compare it, do not print it.
   *
   * @return the whole header value; empty if it was not sent
   */
  public Optional<String> authorization() {
    return request.header(AUTHORIZATION);
  }

  /** The body as text, empty if there was none. */
  public String body() {
    return request.body();
  }

  /** Method and path, as in {@code GET /api/v2/tickets}. */
  @Override
  public String toString() {
    return method() + " " + path();
  }
}
