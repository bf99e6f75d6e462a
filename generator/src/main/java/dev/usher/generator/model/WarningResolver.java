package dev.usher.generator.model;

import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.Annotations;
import dev.usher.generator.declaration.AnswerShape;
import dev.usher.generator.declaration.ClientDeclaration;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.ErrorCaseDeclaration;
import dev.usher.generator.declaration.TypeFacts;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides which warnings a client suppresses. It names what its interface names, deprecated and raw
 * types among it, and whether that is well is between the compiler and the interface.
 */
final class WarningResolver {
  private final AnnotationResolver annotations;

  WarningResolver(AnnotationResolver annotations) {
    this.annotations = annotations;
  }

  SortedSet<String> resolve(ClientDeclaration client, Deprecation deprecation) {
    SortedSet<String> warnings =
        Stream.concat(
                client.declared().warnings().stream(),
                client.endpoints().stream().flatMap(this::endpoint))
            .collect(Collectors.toCollection(TreeSet::new));
    if (deprecation != Deprecation.NONE) {
      // What is deprecated itself may use what is, but for what is to be removed (JLS 9.6.4.6).
      warnings.remove("deprecation");
    }
    return warnings;
  }

  private Stream<String> endpoint(EndpointDeclaration endpoint) {
    return Stream.of(
            endpoint.returns().warnings(),
            endpoint.thrown().stream().flatMap(TypeFacts::warnings),
            endpoint.parameters().stream().flatMap(parameter -> parameter.type().warnings()),
            repeated(endpoint.annotations()),
            endpoint.parameters().stream().flatMap(parameter -> repeated(parameter.annotations())),
            exceptions(endpoint),
            cases(endpoint))
        .flatMap(warnings -> warnings);
  }

  private Stream<String> repeated(Annotations carried) {
    return annotations.repeated(carried).flatMap(AnnotationDeclaration::warnings);
  }

  private static Stream<String> exceptions(EndpointDeclaration endpoint) {
    AnswerShape answer = AnswerShape.of(endpoint.returns());
    return answer.isCall() || answer.isResult()
        ? Stream.empty()
        : endpoint
            .nearestFirst()
            .flatMap(around -> around.mappings().stream())
            .flatMap(mapping -> mapping.exception().stream())
            .flatMap(exception -> exception.value().warnings());
  }

  private static Stream<String> cases(EndpointDeclaration endpoint) {
    return endpoint.errorType().stream()
        .flatMap(type -> type.cases().stream())
        .flatMap(ErrorCaseDeclaration::allWarnings);
  }
}
