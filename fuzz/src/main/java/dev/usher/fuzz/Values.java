package dev.usher.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** JSON values that readers stumble over. */
final class Values {

  private static final List<String> SMALL =
      """
      null
      true
      false
      0
      -0
      -1
      1e400
      -1e-400
      9007199254740993
      9223372036854775808
      -9223372036854775809
      0.1e-2
      01
      NaN
      -Infinity
      nul
      ""
      " "
      "x"
      "a b"
      "\\ud800"
      "\\udc00\\ud800"
      "\\u0000"
      "\\u202e\\u2028\\u0085"
      "\\n\\r\\t\\u001b[31m"
      "\\x"
      "\\u12"
      "\uD83D\uDDA8 \u00e4 \u4e2d"
      "unterminated
      'single'
      unquoted
      []
      {}
      [[]]
      [null]
      [{}]
      {"error":null}
      {"error":{}}
      {"errors":[]}
      {"error":"x","details":{"a":[{"type":null,"description":{}}]}}
      {"a":1,"a":2,"a":"3"}
      {"":""}
      {"a":}
      [1,,2]
      [1 2]
      /* c */ 1
      "2026-11-24T10:00:00Z"
      "0000-00-00"
      "+999999999-12-31T23:59:59.999999999Z"
      "::not a uri::"
      "Forbidden"
      "TooManyValues"
      "InvalidEndpoint"
      "invalid_token"
      "You are missing the following required scopes: , , x:y."
      "You are missing the following required scopes:"
      "Query Error"
      "UpdateConflict"
      "unavailable"
      "No help desk at \\u001b]0;x"
      "has already been taken"
      "plan"
      """
          .lines()
          .toList();

  private static final int[] DEPTHS = {7, 8, 9, 31, 32, 33, 254, 255, 256, 257, 1000, 30_000};

  private final SplittableRandom random;

  Values(SplittableRandom random) {
    this.random = random;
  }

  /** Mostly short; seldom deep, long or both; very seldom a megabyte. */
  String any() {
    int kind = random.nextInt(4096);
    if (kind == 0) {
      return '"' + "m".repeat(1 << 20) + '"';
    }
    if (kind < 12) {
      return lengthy();
    }
    return kind < 60 ? deep() : SMALL.get(random.nextInt(SMALL.size()));
  }

  private String deep() {
    int depth = DEPTHS[random.nextInt(DEPTHS.length)];
    return switch (random.nextInt(4)) {
      case 0 -> "[".repeat(depth) + "]".repeat(depth);
      case 1 -> "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
      case 2 -> "[".repeat(depth);
      default -> "{\"parent\":{\"id\":1,\"parent\":".repeat(depth) + "null" + "}}".repeat(depth);
    };
  }

  private String lengthy() {
    return switch (random.nextInt(6)) {
      case 0 -> "9".repeat(1 + random.nextInt(70_000));
      case 1 -> "\"" + "\\u00e9".repeat(12_000) + "\"";
      case 2 -> "\"" + "\\\\".repeat(33_000) + "\"";
      case 3 -> "[" + "1,".repeat(20_000) + "1]";
      case 4 -> "{" + "\"k\":[\"v\"],".repeat(6_000) + "\"k\":[\"v\"]}";
      default -> "[" + "{\"error\":{\"field\":\"f\",\"code\":\"c\"}},".repeat(2_000) + "{}]";
    };
  }
}
