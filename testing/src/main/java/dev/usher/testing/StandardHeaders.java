package dev.usher.testing;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import okio.ByteString;

/** Adds what every answer of Zendesk carries, and answers a conditional read with 304. */
final class StandardHeaders implements Handler {

  private final Timestamps time;
  private final Handler next;
  private long requests;

  StandardHeaders(Timestamps time, Handler next) {
    this.time = time;
    this.next = next;
  }

  @Override
  public Answer handle(Request request) {
    String requestId = requestId(++requests);
    Answer answer = tagged(request, next.handle(request));
    // Two identical lines: that is how Zendesk sends it.
    return answer
        .with("X-Request-Id", requestId)
        .with("X-Request-Id", requestId)
        .with("X-Zendesk-API-Version", "v2")
        .with(
            "Date",
            DateTimeFormatter.RFC_1123_DATE_TIME.format(time.now().atOffset(ZoneOffset.UTC)));
  }

  private static String requestId(long number) {
    return ByteString.encodeUtf8("request " + number).sha1().hex().substring(0, 16) + "-SEA";
  }

  private static Answer tagged(Request request, Answer answer) {
    if (!answer.isSuccess() || answer.body().isEmpty()) {
      return answer;
    }
    String tag = "W/\"" + ByteString.encodeUtf8(answer.body()).md5().hex() + "\"";
    boolean unchanged =
        request.isRead() && request.header("If-None-Match").filter(tag::equals).isPresent();
    Answer sent = unchanged ? new Answer(304, answer.headers(), "") : answer;
    return sent.with("ETag", tag);
  }
}
