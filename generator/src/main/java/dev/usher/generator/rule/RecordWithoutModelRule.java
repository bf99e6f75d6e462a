package dev.usher.generator.rule;

import dev.usher.generator.declaration.AnnotationDeclaration.Reach;
import dev.usher.generator.declaration.Annotations;
import dev.usher.generator.declaration.AnswerShape;
import dev.usher.generator.declaration.CamelMember;
import dev.usher.generator.declaration.ClientDeclaration;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.RetrofitNames;
import dev.usher.generator.declaration.TypeFacts;
import dev.usher.generator.diagnostic.Code;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Records in bodies and answers have members in snake case; each is named where it is met first.
 */
final class RecordWithoutModelRule implements ClientRule {

  @Override
  public List<Diagnostic> check(ClientDeclaration client) {
    Set<CamelMember> told = new HashSet<>();
    return client.endpoints().stream()
        .flatMap(endpoint -> Stream.concat(bodies(endpoint), answer(endpoint)))
        .filter(met -> told.add(met.member()))
        .map(Met::diagnostic)
        .toList();
  }

  private static Stream<Met> bodies(EndpointDeclaration endpoint) {
    return endpoint.parameters().stream()
        .filter(parameter -> parameter.has(RetrofitNames.BODY))
        .filter(parameter -> !isQualified(parameter.annotations()))
        .flatMap(parameter -> members(parameter.type(), parameter.site()));
  }

  private static Stream<Met> answer(EndpointDeclaration endpoint) {
    AnswerShape answer = AnswerShape.of(endpoint.returns());
    boolean isJson = answer.kind() == AnswerShape.Kind.JSON || answer.isCall();
    return isJson && !isQualified(endpoint.annotations())
        ? members(answer.content(), endpoint.site())
        : Stream.empty();
  }

  private static boolean isQualified(Annotations annotations) {
    return annotations.all().stream()
        .anyMatch(annotation -> annotation.reach() == Reach.JSON_QUALIFIER);
  }

  private static Stream<Met> members(TypeFacts type, Site site) {
    return type.all()
        .filter(part -> part.refusal().isEmpty()) // That is reported.
        .flatMap(part -> part.declared().stream())
        .flatMap(part -> part.camelMembers().stream())
        .map(member -> new Met(member, site));
  }

  /** A member, and where it is sent or answered. */
  private record Met(CamelMember member, Site site) {

    Diagnostic diagnostic() {
      String holder = String.join(".", member.holder().simpleNames());
      return Diagnostic.of(
          Code.RECORD_WITHOUT_MODEL,
          site,
          "record %s has no @Model: in JSON its '%s' is \"%s\", and Zendesk's is in snake_case"
              .formatted(holder, member.name(), member.name()),
          "annotate " + holder + " with @Model, or its components with @Json(name = ...)");
    }
  }
}
