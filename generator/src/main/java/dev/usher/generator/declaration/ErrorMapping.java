package dev.usher.generator.declaration;

import dev.usher.generator.diagnostic.Site;
import dev.usher.generator.diagnostic.Sited;
import java.util.Optional;

/**
 * An {@code @OnError}.
 *
 * @param site the annotation
 * @param status the status that it is for; 0 for any
 * @param code the code that it is for; empty for any
 * @param exception what it throws; empty where it names none
 */
public record ErrorMapping(
    Site site,
    Sited<Integer> status,
    Sited<String> code,
    Optional<Sited<ExceptionFacts>> exception) {

  /** The case as people write it: {@code status = 422, code = "RecordInvalid"}. */
  public String display() {
    if (status.value() == 0) {
      return code.value().isEmpty() ? "any error" : "code = \"" + code.value() + "\"";
    }
    String text = "status = " + status.value();
    return code.value().isEmpty() ? text : text + ", code = \"" + code.value() + "\"";
  }

  /** Whether it is for every error. */
  public boolean isCatchAll() {
    return status.value() == 0 && code.value().isEmpty();
  }

  /** Whether it takes all that {@code other} takes. */
  public boolean covers(ErrorMapping other) {
    return (status.value() == 0 || status.value().equals(other.status.value()))
        && (code.value().isEmpty() || code.value().equals(other.code.value()));
  }
}
