package dev.usher.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answers a repeated {@code POST /api/v2/tickets} with the answer of the first, by its {@code
 * Idempotency-Key}. Keys live two hours and hold for the account; only a ticket that was created
 * takes one. (Zendesk docs: Ticketing introduction, Idempotency.)
 */
final class Idempotent implements Endpoint {

  private static final Duration LIFE = Duration.ofHours(2);
  private static final String LOOKUP = "X-Idempotency-Lookup";

  private final Map<String, Created> byKey = new HashMap<>();
  private final Timestamps time;
  private final Endpoint next;

  Idempotent(Timestamps time, Endpoint next) {
    this.time = time;
    this.next = next;
  }

  @Override
  public Answer answer(Call call) {
    Request request = call.request();
    String key = request.header("Idempotency-Key").orElse("");
    if (key.isEmpty() || !creates(request)) {
      return next.answer(call);
    }
    Object body = request.json();
    Created earlier = byKey.get(key);
    if (earlier == null || !time.now().isBefore(earlier.expiry())) {
      return first(call, key, body);
    }
    if (!Objects.equals(body, earlier.request())) {
      throw Rejections.idempotencyMismatch();
    }
    return earlier.answer().with(LOOKUP, "hit");
  }

  private Answer first(Call call, String key, @Nullable Object body) {
    Answer answer = next.answer(call);
    byKey.put(key, new Created(body, answer, time.now().plus(LIFE)));
    return answer.with(LOOKUP, "miss");
  }

  private static boolean creates(Request request) {
    return request.method().equals("POST") && request.path().equals("/api/v2/tickets");
  }

  private record Created(@Nullable Object request, Answer answer, Instant expiry) {}
}
