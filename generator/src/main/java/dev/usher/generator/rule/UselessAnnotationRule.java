package dev.usher.generator.rule;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.declaration.AnnotationDeclaration;
import dev.usher.generator.declaration.AnnotationNames;
import dev.usher.generator.declaration.Annotations;
import dev.usher.generator.declaration.AnswerShape;
import dev.usher.generator.declaration.ClientDeclaration;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What an annotation says on an interface is heard by one of its methods at least. */
final class UselessAnnotationRule implements ClientRule {

  @Override
  public List<Diagnostic> check(ClientDeclaration client) {
    if (client.endpoints().isEmpty()) {
      return List.of();
    }
    return Stream.of(
            replaced(client, AnnotationNames.REQUIRES_SCOPE),
            replaced(client, AnnotationNames.REQUIRES_ROLE),
            retried(client, AnnotationNames.RETRY),
            retried(client, AnnotationNames.NO_RETRY),
            granted(client),
            client.endpoints().stream().flatMap(UselessAnnotationRule::takesNothingBack))
        .flatMap(found -> found)
        .toList();
  }

  private static Stream<Diagnostic> replaced(ClientDeclaration client, ClassName type) {
    return unheard(
        client, type, endpoint -> endpoint.has(type), "each of its methods has one of its own");
  }

  private static Stream<Diagnostic> retried(ClientDeclaration client, ClassName type) {
    return unheard(
        client,
        type,
        UselessAnnotationRule::isRetriedOtherwise,
        "each of its methods says so itself, or returns a Call, which is sent once");
  }

  private static Stream<Diagnostic> unheard(
      ClientDeclaration client,
      ClassName type,
      Predicate<EndpointDeclaration> isDeaf,
      String reason) {
    return client.annotations().find(type).stream()
        .filter(annotation -> client.endpoints().stream().allMatch(isDeaf))
        .map(annotation -> useless(annotation, client.displayName(), reason));
  }

  private static boolean isRetriedOtherwise(EndpointDeclaration endpoint) {
    return endpoint.has(AnnotationNames.RETRY)
        || endpoint.has(AnnotationNames.NO_RETRY)
        || AnswerShape.of(endpoint.returns()).isCall();
  }

  private static Stream<Diagnostic> granted(ClientDeclaration client) {
    return client.annotations().find(AnnotationNames.GRANTED_SCOPES).stream()
        .filter(
            annotation -> client.endpoints().stream().allMatch(one -> one.neededScopes().isEmpty()))
        .map(
            annotation ->
                useless(
                    annotation,
                    client.displayName(),
                    "none of its methods says which scopes it needs"));
  }

  private static Stream<Diagnostic> takesNothingBack(EndpointDeclaration endpoint) {
    return endpoint
        .find(AnnotationNames.REQUIRES_SCOPE)
        .filter(UselessAnnotationRule::isEmpty)
        .filter(
            annotation ->
                endpoint.surroundings().stream().noneMatch(UselessAnnotationRule::requiresScope))
        .map(
            annotation ->
                useless(annotation, endpoint.name(), "no interface requires what it takes back"))
        .stream();
  }

  private static boolean requiresScope(Annotations around) {
    return around
        .find(AnnotationNames.REQUIRES_SCOPE)
        .filter(annotation -> !isEmpty(annotation))
        .isPresent();
  }

  private static boolean isEmpty(AnnotationDeclaration annotation) {
    return annotation.texts("value").isEmpty();
  }

  private static Diagnostic useless(
      AnnotationDeclaration annotation, String carrier, String reason) {
    return Diagnostic.of(
        Code.USELESS_ANNOTATION,
        annotation.site(),
        annotation.display() + " does nothing on " + carrier + ": " + reason,
        "leave it out");
  }
}
