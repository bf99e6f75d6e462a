package dev.usher.generator.rule;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.declaration.AnnotationDeclaration.Reach;
import dev.usher.generator.declaration.Annotations;
import dev.usher.generator.declaration.AnswerShape;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.JsonRefusal;
import dev.usher.generator.declaration.ParameterDeclaration;
import dev.usher.generator.declaration.RetrofitNames;
import dev.usher.generator.declaration.TypeFacts;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is sent or answered as JSON is of a type that Moshi has an adapter for. */
final class JsonTypesRule implements EndpointRule {
  private static final ClassName UNIT = ClassName.get("kotlin", "Unit");
  private static final ClassName PART = ClassName.get("okhttp3", "MultipartBody", "Part");

  @Override
  public List<Diagnostic> check(EndpointDeclaration endpoint) {
    return Stream.concat(
            answer(endpoint).stream(),
            endpoint.parameters().stream().flatMap(parameter -> sent(parameter).stream()))
        .toList();
  }

  private static Optional<Diagnostic> answer(EndpointDeclaration endpoint) {
    return isQualified(endpoint.annotations())
        ? Optional.empty()
        : decoded(AnswerShape.of(endpoint.returns()))
            .flatMap(type -> refused("the answer of " + endpoint.name(), endpoint.site(), type));
  }

  private static Optional<TypeFacts> decoded(AnswerShape answer) {
    return switch (answer.kind()) {
      case JSON -> Optional.of(answer.content());
      case CALL ->
          answer.content().parts().stream()
              .filter(content -> AnswerShape.of(content).kind() == AnswerShape.Kind.JSON)
              .filter(content -> !content.is(UNIT))
              .findFirst();
      case NOTHING, BODY, STREAM, EMPTY, HELD_CALL, CONTAINER, LATER, FOREIGN, RAW ->
          Optional.empty();
    };
  }

  private static Optional<Diagnostic> sent(ParameterDeclaration parameter) {
    return isQualified(parameter.annotations())
        ? Optional.empty()
        : encoded(parameter)
            .filter(type -> !type.is(PART))
            .flatMap(
                type -> refused("parameter '" + parameter.name() + "'", parameter.site(), type));
  }

  private static Optional<TypeFacts> encoded(ParameterDeclaration parameter) {
    if (parameter.has(RetrofitNames.BODY)) {
      return Optional.of(parameter.type());
    }
    if (parameter.has(RetrofitNames.PART)) {
      return parameter.contents().element();
    }
    return parameter.has(RetrofitNames.PART_MAP)
        ? parameter.contents().map().filter(both -> both.size() == 2).map(both -> both.get(1))
        : Optional.empty();
  }

  private static boolean isQualified(Annotations annotations) {
    return annotations.all().stream()
        .anyMatch(annotation -> annotation.reach() == Reach.JSON_QUALIFIER);
  }

  private static Optional<Diagnostic> refused(String what, Site site, TypeFacts type) {
    if (!type.isResolvable()) {
      return Optional.empty(); // That is reported.
    }
    return type.jsonRefusal()
        .map(
            refusal ->
                Diagnostic.of(
                    Code.UNSUPPORTED_JSON_TYPE,
                    site,
                    what + way(refusal, type) + refusal.problem(),
                    refusal.hint()));
  }

  private static String way(JsonRefusal refusal, TypeFacts type) {
    return refusal
        .member()
        .map(member -> " cannot be read or written by Moshi: " + member + " is ")
        .orElse(type.is(refusal.type()) ? " is " : " has within it ");
  }
}
