package dev.usher.generator.declaration;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as {@code @Retry} writes them: {@code 250ms}, {@code 30s}, {@code 2m}, {@code 1h}. */
public final class DurationText {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,12})(ms|s|m|h)");
  private static final Map<String, Integer> MILLIS =
      Map.of("ms", 1, "s", 1_000, "m", 60_000, "h", 3_600_000);
  private static final BigInteger LONGEST = BigInteger.valueOf(Duration.ofDays(1).toMillis());

  private DurationText() {}

  /** Reads a duration of a day at most; empty where the text is none. */
  public static Optional<Duration> parse(String text) {
    Matcher matcher = DURATION.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigInteger unit = BigInteger.valueOf(MILLIS.getOrDefault(matcher.group(2), 1));
    BigInteger millis = new BigInteger(matcher.group(1)).multiply(unit);
    return millis.compareTo(LONGEST) > 0
        ? Optional.empty()
        : Optional.of(Duration.ofMillis(millis.longValue()));
  }
}
