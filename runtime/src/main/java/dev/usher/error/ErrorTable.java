package dev.usher.error;

import com.squareup.moshi.Moshi;
import dev.usher.ApiError;
import dev.usher.ApiException;
import dev.usher.support.ErrorRule;
import java.util.List;

/** Which exception an answer of one endpoint becomes: the user's mappings, then the status. */
public final class ErrorTable {

  private final List<ErrorRule> rules;
  private final Moshi moshi;

  /**
   * The table of one endpoint.
   *
   * @param rules the user's mappings in order of precedence
   * @param moshi what decodes the bodies that mappings ask for
   */
  public ErrorTable(List<ErrorRule> rules, Moshi moshi) {
    this.rules = List.copyOf(rules);
    this.moshi = moshi;
  }

  /**
   * The exception to throw: that of the first rule that applies, or the plain one by status. The
   * latter also where the rule gives none; its cause then says why.
   *
   * @param error the answer
   * @param endpoint the endpoint that was called
   * @param attempts how often the request was sent
   */
  public Exception exception(ApiError error, String endpoint, int attempts) {
    for (ErrorRule rule : rules) {
      if (rule.applies(error)) {
        return mapped(rule, error, endpoint, attempts);
      }
    }
    return StatusExceptions.of(error, endpoint, attempts);
  }

  private Exception mapped(ErrorRule rule, ApiError error, String endpoint, int attempts) {
    try {
      return rule.exception(error, moshi);
    } catch (RuntimeException | LinkageError | AssertionError e) {
      ApiException plain = StatusExceptions.of(error, endpoint, attempts);
      plain.initCause(FailedMapping.ofException(rule.toString(), e));
      return plain;
    }
  }
}
