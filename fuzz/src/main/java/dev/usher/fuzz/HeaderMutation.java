package dev.usher.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Changes the headers of an answer. */
final class HeaderMutation {

  private static final List<String> NAMES =
      List.of(
          "Content-Type",
          "Content-Type",
          "Content-Type",
          "Retry-After",
          "Retry-After",
          "Date",
          "X-Request-Id",
          "X-Zendesk-Request-Id",
          "X-Rate-Limit",
          "X-Rate-Limit-Remaining",
          "ratelimit-limit",
          "ratelimit-remaining",
          "ratelimit-reset",
          "rate-limit-reset",
          "zendesk-ratelimit-search-index",
          "Zendesk-RateLimit-",
          "X-Zendesk-API-Warn",
          "Location",
          "WWW-Authenticate",
          "Set-Cookie",
          "Content-Encoding",
          "Transfer-Encoding",
          "Content-Length",
          "Connection",
          "Keep-Alive",
          "Trailer",
          "ETag",
          "",
          " ",
          "na me",
          ":",
          "\u00e4",
          "X-\u0000");

  private static final List<String> VALUES =
      """
      application/json
      application/json; charset=utf-16
      text/html; charset=iso-8859-1
      text/plain; charset="utf-8
      text/plain; charset=nonsense
      text/plain; charset=x-windows-949
      application/json; charset=utf-32
      application/json; charset=ISO-2022-KR
      application/json; charset=x-JISAutoDetect
      application/json; charset=x-COMPOUND_TEXT
      */*; charset=
      ;;;
      multipart/form-data; boundary=\u00e4
      0
      1
      -1
      00000000000000000030
      99999999999999999999999999
      1.5
      1e3
      \u0661
      +5
      Tue, 24 Nov 2026 10:00:30 GMT
      Tue, 24 Nov 99999 10:00:30 GMT
      Tuesday, 24-Nov-26 10:00:30 GMT
      Thu, 01 Jan 1970 00:00:00 GMT
      Fri, 31 Dec 9999 23:59:59 GMT
      total=100; remaining=0; resets=41
      total=;remaining;resets==;;;=
      total=-1; remaining=99999999999; resets=x
      ,
      , ,a
      a, a
      id\u001b[31m\u0085\u2028
      gzip
      identity
      gzip, gzip
      chunked
      close
      Basic realm="a
      Basic realm="a", Digest , , =, Bearer error="invalid_token"
      http://elsewhere.example/
      https://elsewhere.example/api
      /api/v2/tickets/1
      ::::
      http://[::1
      //
      {:allowed_parameters=>{:unpermitted_keys=>["a"], :invalid_values=>[]}}
      """
          .lines()
          .toList();

  private final SplittableRandom random;

  HeaderMutation(SplittableRandom random) {
    this.random = random;
  }

  List<Header> of(List<Header> headers) {
    List<Header> changed = new ArrayList<>(headers);
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      change(changed);
    }
    if (random.nextInt(5000) == 0) {
      for (int i = 0; i < 3000; i++) {
        changed.add(new Header("X-" + i, value()));
      }
    }
    return changed;
  }

  private void change(List<Header> headers) {
    switch (random.nextInt(6)) {
      case 0 -> headers.clear();
      case 1 -> {
        if (!headers.isEmpty()) {
          headers.remove(random.nextInt(headers.size()));
        }
      }
      case 2 -> {
        if (!headers.isEmpty()) {
          headers.add(headers.get(random.nextInt(headers.size())));
        }
      }
      case 3 -> {
        String name = name();
        headers.removeIf(header -> header.is(name));
        headers.add(new Header(name, value()));
      }
      default -> headers.add(new Header(name(), value()));
    }
  }

  private String name() {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  private String value() {
    int kind = random.nextInt(2000);
    if (kind == 0) {
      return "v".repeat(random.nextInt(300_000));
    }
    String value = VALUES.get(random.nextInt(VALUES.size()));
    return kind < 20 ? value + "\r\n folded" : value;
  }
}
