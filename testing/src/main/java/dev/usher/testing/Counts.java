package dev.usher.testing;

/** The answer of the {@code count} endpoints. */
final class Counts {

  private Counts() {}

  static JsonObject of(int records) {
    return JsonObject.of(
        "count", JsonObject.of("value", (long) records).with("refreshed_at", null));
  }
}
