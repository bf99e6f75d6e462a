package dev.usher.generator.model;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.Annotations;
import dev.usher.generator.declaration.AnswerShape;
import dev.usher.generator.declaration.ClientDeclaration;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.RequestLine;
import dev.usher.generator.declaration.ScopeName;
import dev.usher.generator.declaration.TypeFacts;
import dev.usher.generator.diagnostic.Sited;
import java.util.List;

/**
 * Makes models of declarations that no rule objects to. Total for those, so it has nothing to
 * report; what is inherited and what is left to defaults is decided here.
 */
public final class ModelResolver {
  private static final ClassName DEPRECATED = ClassName.get(Deprecated.class);

  private final ReturnResolver returns = new ReturnResolver();
  private final RetryResolver retries = new RetryResolver();
  private final SerialKeyResolver serialKeys = new SerialKeyResolver();
  private final ErrorResolver errors = new ErrorResolver();

  /** Makes a resolver. */
  public ModelResolver() {}

  /** Resolves an interface. */
  public ClientModel resolve(ClientDeclaration client) {
    Deprecation deprecation = deprecation(client.annotations());
    AnnotationResolver annotations = new AnnotationResolver(client.name().packageName());
    boolean hasView = client.hasReadOnlyView();
    return new ClientModel(
        client.name(),
        client.generatedName(),
        client.shape().isPublic(),
        client.displayName(),
        product(client.annotations()),
        client.endpoints().stream()
            .map(one -> endpoint(one, annotations, hasView && one.isForReading()))
            .toList(),
        deprecation,
        new WarningResolver(annotations).resolve(client, deprecation),
        client.inheritedTypeNames(),
        client.shadowedLangNames(),
        client.seesGenerated());
  }

  private EndpointModel endpoint(
      EndpointDeclaration endpoint, AnnotationResolver annotations, boolean inReadOnlyView) {
    ParameterResolver parameters = new ParameterResolver(annotations);
    RequestLine request =
        endpoint.request().orElseThrow(() -> new IllegalStateException(endpoint.displayName()));
    AnswerShape answer = AnswerShape.of(endpoint.returns());
    return new EndpointModel(
        endpoint.name(),
        endpoint.displayName(),
        request.verb(),
        request.path().value(),
        endpoint.neededScopes().stream().map(ScopeName::text).toList(),
        endpoint
            .nearest(AnnotationNames.REQUIRES_ROLE)
            .flatMap(role -> role.constant("value"))
            .map(Sited::value),
        endpoint.has(AnnotationNames.IDEMPOTENT),
        serialKeys.resolve(endpoint),
        retries.resolve(endpoint),
        answer.isCall() || answer.isResult() ? List.of() : errors.resolve(endpoint),
        annotations.resolve(endpoint.annotations()),
        endpoint.parameters().stream().map(parameters::resolve).toList(),
        returns.resolve(endpoint, answer),
        endpoint.thrown().stream().map(TypeFacts::name).toList(),
        endpoint.typeVariables(),
        deprecation(endpoint.annotations()),
        inReadOnlyView);
  }

  private static String product(Annotations annotations) {
    return annotations
        .find(AnnotationNames.ZENDESK_API)
        .flatMap(api -> api.constant("product"))
        .map(Sited::value)
        .orElse("SUPPORT");
  }

  private static Deprecation deprecation(Annotations annotations) {
    return annotations
        .find(DEPRECATED)
        .map(
            deprecated ->
                deprecated.flag("forRemoval").map(Sited::value).orElse(false)
                    ? Deprecation.FOR_REMOVAL
                    : Deprecation.DEPRECATED)
        .orElse(Deprecation.NONE);
  }
}
