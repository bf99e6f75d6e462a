package dev.usher.generator.rule;

import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.Annotations;
import dev.usher.generator.declaration.DurationText;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Site;
import dev.usher.generator.diagnostic.Sited;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The numbers and durations of a {@code @Retry} make sense, and {@code @NoRetry} does not
 * contradict it.
 */
final class RetryRangeRule implements AnnotationsRule {
  private static final int MOST_ATTEMPTS = 100;
  private static final double MOST_GROWTH = 100;

  @Override
  public List<Diagnostic> check(Annotations annotations) {
    return annotations
        .find(AnnotationNames.RETRY)
        .map(retry -> Stream.concat(contradiction(annotations), numbers(retry)).toList())
        .orElseGet(List::of);
  }

  private static Stream<Diagnostic> contradiction(Annotations annotations) {
    return annotations.find(AnnotationNames.NO_RETRY).stream()
        .map(
            noRetry ->
                Diagnostic.of(
                    Code.RETRY_AND_NO_RETRY,
                    noRetry.site(),
                    "@NoRetry contradicts the @Retry beside it",
                    "keep one"));
  }

  private static Stream<Diagnostic> numbers(AnnotationDeclaration retry) {
    return Stream.of(
            attempts(retry), statuses(retry), repeated(retry), growth(retry), durations(retry))
        .flatMap(found -> found);
  }

  private static Stream<Diagnostic> attempts(AnnotationDeclaration retry) {
    return retry.integer("maxAttempts").stream()
        .filter(attempts -> attempts.value() < 1 || attempts.value() > MOST_ATTEMPTS)
        .map(
            attempts ->
                outOfRange(
                    attempts.site(),
                    "maxAttempts is " + attempts.value() + "; it counts the first try",
                    "write a number from 1 to " + MOST_ATTEMPTS + ", or @NoRetry"));
  }

  private static Stream<Diagnostic> statuses(AnnotationDeclaration retry) {
    return retry.integers("on").stream()
        .filter(status -> !StatusRange.isError(status.value()))
        .map(
            status ->
                outOfRange(
                    status.site(), status.value() + " is no status of an error", StatusRange.HINT));
  }

  private static Stream<Diagnostic> repeated(AnnotationDeclaration retry) {
    Set<Integer> seen = new HashSet<>();
    return retry.integers("on").stream()
        .filter(status -> StatusRange.isError(status.value()))
        .filter(status -> !seen.add(status.value()))
        .map(
            status ->
                Diagnostic.of(
                    Code.DUPLICATE_STATUS,
                    status.site(),
                    status.value() + " is there already",
                    "leave it out"));
  }

  private static Stream<Diagnostic> growth(AnnotationDeclaration retry) {
    return retry.decimal("multiplier").stream()
        .filter(growth -> !(growth.value() >= 1 && growth.value() <= MOST_GROWTH))
        .map(
            growth ->
                outOfRange(
                    growth.site(),
                    "multiplier is " + growth.value() + "; delays would not grow sensibly",
                    "write a number from 1 to " + (int) MOST_GROWTH));
  }

  private static Stream<Diagnostic> durations(AnnotationDeclaration retry) {
    Stream<Diagnostic> malformed =
        Stream.of("initialDelay", "maxDelay", "deadline")
            .flatMap(member -> retry.text(member).stream().flatMap(text -> check(member, text)));
    return Stream.concat(malformed, order(retry).stream());
  }

  private static Stream<Diagnostic> check(String member, Sited<String> text) {
    boolean isDeadline = member.equals("deadline");
    if (isDeadline && text.value().isEmpty()) {
      return Stream.of();
    }
    Optional<Duration> duration = DurationText.parse(text.value());
    if (duration.isEmpty()) {
      return Stream.of(
          Diagnostic.of(
              Code.MALFORMED_DURATION,
              text.site(),
              member + " is \"" + text.value() + "\", which is no duration",
              "write a whole number and ms, s, m or h, a day at most: \"250ms\", \"30s\", \"2m\""));
    }
    return isDeadline && duration.get().isZero()
        ? Stream.of(
            outOfRange(text.site(), "a deadline of nothing lets no call through", "leave it out"))
        : Stream.of();
  }

  private static Optional<Diagnostic> order(AnnotationDeclaration retry) {
    Optional<Duration> first = retry.text("initialDelay").flatMap(RetryRangeRule::duration);
    return retry
        .text("maxDelay")
        .filter(most -> first.isPresent() && isBelow(duration(most), first.get()))
        .map(
            most ->
                outOfRange(
                    retry.isWritten("maxDelay")
                        ? most.site()
                        : retry.text("initialDelay").map(Sited::site).orElseGet(most::site),
                    "maxDelay " + most.value() + " is less than initialDelay",
                    "make it as long at least"));
  }

  private static boolean isBelow(Optional<Duration> duration, Duration other) {
    return duration.filter(found -> found.compareTo(other) < 0).isPresent();
  }

  private static Optional<Duration> duration(Sited<String> text) {
    return DurationText.parse(text.value());
  }

  private static Diagnostic outOfRange(Site site, String message, String hint) {
    return Diagnostic.of(Code.RETRY_OUT_OF_RANGE, site, message, hint);
  }
}
