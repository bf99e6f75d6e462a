package dev.usher.generator.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * What the errors of a {@code Result} are.
 *
 * @param type {@code ApiError}, or a sealed interface
 * @param cases of a sealed interface, in order of precedence: the first that fits is taken, and the
 *     last fits all; none where errors stay as they are
 * @param transport what a call without an answer becomes; empty where that is thrown
 */
public record ErrorTypeModel(
    ClassName type, List<ErrorCaseModel> cases, Optional<TransportCaseModel> transport) {

  /** Copies the list. */
  public ErrorTypeModel {
    cases = List.copyOf(cases);
  }

  /** Whether errors stay as they are. */
  public boolean isPlain() {
    return cases.isEmpty();
  }

  /**
   * What a call without an answer becomes.
   *
   * @param record the record
   * @param components how many components it has, each of which is the exception
   */
  public record TransportCaseModel(ClassName record, int components) {}
}
