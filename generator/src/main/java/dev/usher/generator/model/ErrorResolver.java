package dev.usher.generator.model;

import dev.usher.generator.declaration.Annotations;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.ErrorMapping;
import dev.usher.generator.declaration.TypeFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Puts error mappings in order: the method's before the interface's, and of one element status with
 * code before status before code before the one for all. What an earlier one takes in any case is
 * left out.
 */
final class ErrorResolver {

  List<ErrorModel> resolve(EndpointDeclaration endpoint) {
    List<ErrorMapping> kept = new ArrayList<>();
    endpoint
        .nearestFirst()
        .flatMap(ErrorResolver::mostExactFirst)
        .filter(mapping -> kept.stream().noneMatch(earlier -> earlier.covers(mapping)))
        .forEachOrdered(kept::add);
    return kept.stream().flatMap(mapping -> model(mapping).stream()).toList();
  }

  private static Stream<ErrorMapping> mostExactFirst(Annotations around) {
    return around.mappings().stream().sorted(Comparator.comparingInt(ErrorResolver::rank));
  }

  /** The place of a mapping among those of one element: the more exact goes first. */
  static int rank(ErrorMapping mapping) {
    int byStatus = mapping.status().value() == 0 ? 2 : 0;
    int byCode = mapping.code().value().isEmpty() ? 1 : 0;
    return byStatus + byCode;
  }

  private static Optional<ErrorModel> model(ErrorMapping mapping) {
    int status = mapping.status().value();
    String code = mapping.code().value();
    return mapping
        .exception()
        .map(
            exception ->
                new ErrorModel(
                    status == 0 ? OptionalInt.empty() : OptionalInt.of(status),
                    code.isEmpty() ? Optional.empty() : Optional.of(code),
                    exception.value().name(),
                    exception.value().body().map(TypeFacts::name)));
  }
}
