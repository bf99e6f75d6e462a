package dev.usher.fuzz;

import dev.usher.ApiException;
import dev.usher.Diagnosis;
import dev.usher.MalformedResponseException;
import dev.usher.ZendeskException;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges what a call threw. */
final class Verdict {

  /** A paragraph with 20 field errors of the length that is allowed to each. */
  private static final int LONGEST_MESSAGE = 64 * 1024;

  private static final int LONGEST_CAUSE = 2_000;
  private static final int MOST_BODY = 64 * 1024;

  private Verdict() {}

  /** What is wrong with {@code thrown}; empty where it is as promised. Asks it for all it knows. */
  static Optional<String> of(Throwable thrown) {
    if (thrown instanceof TicketInvalidException) {
      return Optional.empty();
    }
    if (!(thrown instanceof ZendeskException known)) {
      return Optional.of("it is no ZendeskException");
    }
    String message = String.valueOf(known.getMessage());
    if (message.isBlank() || message.length() > LONGEST_MESSAGE) {
      return Optional.of("its message has " + message.length() + " characters");
    }
    if (!isOneLine(message)) {
      return Optional.of("its message can forge a line of a log");
    }
    if (known instanceof MalformedResponseException malformed
        && !malformed.path().startsWith("$")) {
      return Optional.of("its path is none: " + malformed.path());
    }
    return known instanceof ApiException refused ? refused(refused, message) : secrets(message);
  }

  private static Optional<String> refused(ApiException refused, String message) {
    if (refused.error().body().length() > MOST_BODY) {
      return Optional.of("it keeps " + refused.error().body().length() + " characters of a body");
    }
    Diagnosis diagnosis = refused.diagnosis();
    for (Diagnosis.Cause cause : diagnosis.causes()) {
      if (Stream.of(cause.summary(), cause.evidence(), cause.mend())
          .anyMatch(text -> text.isBlank() || text.length() > LONGEST_CAUSE || !isOneLine(text))) {
        return Optional.of("a cause is empty, too long or of several lines: " + cause);
      }
    }
    return secrets(message + diagnosis + refused.curl() + refused.error());
  }

  private static Optional<String> secrets(String text) {
    return text.contains(Accounts.SECRET)
        ? Optional.of("it tells a secret: " + text)
        : Optional.empty();
  }

  private static boolean isOneLine(String text) {
    return text.chars().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
  }
}
