package dev.usher.generator.random;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the documentation of {@code @Retry} says of one.
 *
 * @param text the annotation
 */
record DocumentedRetry(String text) {
  private static final Set<Integer> NOT_CARRIED_OUT = Set.of(429, 503);

  static List<DocumentedRetry> in(List<String> annotations) {
    return annotations.stream()
        .filter(one -> one.startsWith("@Retry"))
        .map(DocumentedRetry::new)
        .toList();
  }

  /** The labels of the errors within it. */
  Set<String> broken() {
    Set<String> broken = new TreeSet<>();
    int attempts = Integer.parseInt(member("maxAttempts = (\\d+)", "4"));
    double multiplier = Double.parseDouble(member("multiplier = ([\\d.]+)", "2"));
    String initial = member("initialDelay = \"(\\w+)\"", "250ms");
    long longest = millis(member("maxDelay = \"(\\w+)\"", "30s"));
    boolean isDelay = initial.matches("\\d+(ms|s|m|h)");
    if (attempts < 1
        || attempts > 100
        || multiplier < 1
        || statuses().stream().anyMatch(status -> status < 400 || status > 599)
        || (isDelay && millis(initial) > longest)
        || text.contains("deadline = \"0s\"")) {
      broken.add("RetryOutOfRange");
    }
    if (!isDelay) {
      broken.add("MalformedDuration");
    }
    return broken;
  }

  /** Whether it asks that a write is sent again that may have been carried out. */
  boolean repeatsMore() {
    return Integer.parseInt(member("maxAttempts = (\\d+)", "4")) > 1
        && statuses().stream()
            .anyMatch(
                status -> status >= 400 && status <= 599 && !NOT_CARRIED_OUT.contains(status));
  }

  /** The statuses that it names. */
  private List<Integer> statuses() {
    String named = member("on = \\{([\\d, ]+)}", "");
    return named.isEmpty()
        ? List.of()
        : Arrays.stream(named.split(", ")).map(Integer::valueOf).toList();
  }

  private String member(String pattern, String otherwise) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find() ? matcher.group(1) : otherwise;
  }

  private static long millis(String duration) {
    long number = Long.parseLong(duration.replaceFirst("\\D+", ""));
    return duration.endsWith("ms") ? number : number * 1000;
  }
}
