package dev.usher.benchmarks.call;

import com.squareup.moshi.FromJson;
import com.squareup.moshi.ToJson;
import java.time.Instant;

/** Times as Moshi's users read them: it has no adapter of its own for {@link Instant}. */
final class InstantAdapter {
  @FromJson
  Instant fromJson(String text) {
    return Instant.parse(text);
  }

  @ToJson
  String toJson(Instant time) {
    return time.toString();
  }
}
