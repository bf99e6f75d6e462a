package dev.usher.micrometer;

import java.util.Locale;

/** Names of tags, and the spelling of their values. */
final class Tag {

  static final String ENDPOINT = "endpoint";
  static final String METHOD = "method";
  static final String PATH = "path";
  static final String OUTCOME = "outcome";
  static final String STATUS = "status";
  static final String ATTEMPTS = "attempts";
  static final String REASON = "reason";

  /** What is not known, or not yet: some registries want the same tags each time. */
  static final String NONE = "none";

  private Tag() {}

  /** As {@code retry_after}. */
  static String value(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The status, or that there was none. */
  static String status(int status) {
    return status == 0 ? NONE : Integer.toString(status);
  }
}
