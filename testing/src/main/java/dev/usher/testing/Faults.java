package dev.usher.testing;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/** The faults that can be scripted. Bodies are what Zendesk, or the gateway before it, sends. */
public final class Faults {

  private static final String JSON = "application/json; charset=utf-8";
  private static final String RETRY_AFTER = "Retry-After";

  private Faults() {}

  /**
   * Any answer. The account does not see the request.
   *
   * @param status the HTTP status
   * @param contentType the {@code Content-Type}
   * @param body the body, which may be empty
   */
  public static Fault answer(int status, String contentType, String body) {
    MockResponse response =
        new MockResponse.Builder()
            .code(status)
            .setHeader("Content-Type", contentType)
            .body(body)
            .build();
    return Fault.instead("answer " + status, response);
  }

  /**
   * A 429 as the account limit gives it, plain text, with quota left or not: {@code Retry-After} is
   * what counts.
   *
   * @param retryAfterSeconds the value of {@code Retry-After}; 0 happens too
   */
  public static Fault rateLimited(long retryAfterSeconds) {
    return rateLimitedWithoutRetryAfter().withHeader(RETRY_AFTER, Long.toString(retryAfterSeconds));
  }

  /** A 429 that does not say when to come back. */
  public static Fault rateLimitedWithoutRetryAfter() {
    return answer(429, "text/plain", "Number of allowed API requests per minute exceeded");
  }

  /**
   * A 503 with {@code Retry-After} and no body: a database timeout or deadlock; the request was not
   * carried out. (Zendesk docs: Request format.)
   *
   * @param retryAfterSeconds the value of {@code Retry-After}
   */
  public static Fault serviceUnavailable(long retryAfterSeconds) {
    MockResponse response =
        new MockResponse.Builder()
            .code(503)
            .setHeader(RETRY_AFTER, Long.toString(retryAfterSeconds))
            .build();
    return Fault.instead("503 with Retry-After", response);
  }

  /** A 503 without {@code Retry-After}, as during maintenance. */
  public static Fault serviceUnavailable() {
    return answer(
        503,
        "text/html",
        "<html><head><title>Service Unavailable</title></head>"
            + "<body><p>We are down for maintenance.</p></body></html>");
  }

  /** The HTML page of a gateway that lost its server. */
  public static Fault badGateway() {
    return answer(
        502,
        "text/html",
        """
        <html>
        <head><title>502 Bad Gateway</title></head>
        <body>
        <center><h1>502 Bad Gateway</h1></center>
        <hr><center>nginx</center>
        </body>
        </html>
        """);
  }

  /** A 500 with a JSON body. */
  public static Fault internalServerError() {
    return answer(
        500,
        JSON,
        "{\"description\":\"Service temporarily unavailable\",\"error\":\"Unavailable\"}");
  }

  /** A 409 that is worth another try: two writes met in the database. */
  public static Fault databaseConflict() {
    return answer(
        409, JSON, "{\"error\":\"DatabaseConflict\",\"description\":\"Database collision\"}");
  }

  /** A 401 as for a token that expired or was revoked. */
  public static Fault invalidToken() {
    return Fault.instead("invalid token", Wire.response(Rejections.invalidToken().answer()));
  }

  /** A 403 that is not about scopes: the role or the plan does not reach the endpoint. */
  public static Fault forbiddenByRole() {
    return Fault.instead("forbidden by role", Wire.response(Rejections.noAccess().answer()));
  }

  /** The connection breaks and the account never sees the request. */
  public static Fault disconnectBeforeProcessing() {
    return Fault.instead(
        "disconnect before processing", broken(new MockResponse.Builder().build()));
  }

  /**
   * The account does what the request asks, and the connection breaks before the answer: a write is
   * committed, and its sender does not know.
   */
  public static Fault disconnectAfterProcessing() {
    return Fault.afterwards("disconnect after processing", Faults::broken);
  }

  /** The account does what the request asks, and no answer ever comes. */
  public static Fault silenceAfterProcessing() {
    return Fault.afterwards(
        "silence after processing",
        answer -> answer.newBuilder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
  }

  /**
   * The answer comes late. The delay is real time.
   *
   * @param delay how long the answer's first byte waits
   */
  public static Fault delay(Duration delay) {
    return Fault.afterwards(
        "delay of " + delay,
        answer ->
            answer.newBuilder().headersDelay(delay.toMillis(), TimeUnit.MILLISECONDS).build());
  }

  /** The connection breaks in the middle of the body. */
  public static Fault truncatedBody() {
    return Fault.afterwards(
        "truncated body",
        answer -> answer.newBuilder().onResponseBody(new SocketEffect.CloseSocket()).build());
  }

  /**
   * The answer's status and headers, with a body that is cut off but claims to be whole: not JSON.
   */
  public static Fault malformedJson() {
    return Fault.afterwards(
        "malformed JSON", answer -> answer.newBuilder().body("{\"ticket\":{\"id\":").build());
  }

  /** The answer's status and headers, without its body. */
  public static Fault emptyBody() {
    return Fault.afterwards("empty body", answer -> answer.newBuilder().body("").build());
  }

  private static MockResponse broken(MockResponse answer) {
    return answer.newBuilder().onResponseStart(new SocketEffect.CloseSocket()).build();
  }
}
