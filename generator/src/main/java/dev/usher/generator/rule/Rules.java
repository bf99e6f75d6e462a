package dev.usher.generator.rule;

import dev.usher.generator.declaration.Annotations;
import dev.usher.generator.declaration.ClientDeclaration;
import dev.usher.generator.declaration.EndpointDeclaration;
import dev.usher.generator.declaration.ScopeName;
import dev.usher.generator.diagnostic.Diagnostic;
import dev.usher.generator.diagnostic.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All rules for interfaces. Every rule is asked; the report puts what they find in the order of the
 * source. Only where the type can be no client at all, its methods are left alone.
 */
public final class Rules {
  private final ClientRule shape = new InterfaceShapeRule();

  private final List<ClientRule> clientRules;

  private final List<AnnotationsRule> annotationsRules =
      List.of(
          new ScopeSyntaxRule(),
          new UnknownScopeRule(),
          new RedundantScopeRule(),
          new RetryRangeRule(),
          new ErrorMappingRule(),
          new SuppressionRule());

  private final List<EndpointRule> endpointRules =
      List.of(
          new HttpMethodRule(),
          new AmbiguousEndpointRule(),
          new HttpAnnotationRule(),
          new HeadersRule(),
          new UrlRule(),
          new PathTextRule(),
          new AbsoluteUrlRule(),
          new PathVariablesRule(),
          new ParameterOrderRule(),
          new ParameterBindingRule(),
          new CollectionsRule(),
          new PartRule(),
          new TagRule(),
          new SentTextRule(),
          new BodyRule(),
          new EncodingRule(),
          new ResolvableTypesRule(),
          new ReturnTypeRule(),
          new ErrorTypeRule(),
          new StreamingRule(),
          new JsonTypesRule(),
          new UnwrapRule(),
          new WrapRule(),
          new IdempotencyRule(),
          new IdempotencyHeaderRule(),
          new CallOptionsRule(),
          new HandedThroughRule(),
          new PagingRule(),
          new SerializationKeyRule(),
          new NotYetServedRule(),
          new HeadErrorRule(),
          new UndeclaredExceptionRule());

  /**
   * All rules.
   *
   * @param granted the scopes that the build as a whole runs with; empty where it does not say
   * @param scopeCheck what becomes of an endpoint out of their reach
   */
  public Rules(Optional<List<ScopeName>> granted, ScopeCheck scopeCheck) {
    this.clientRules =
        List.of(
            new CreateMethodRule(),
            new HiddenTypesRule(),
            new RecordWithoutModelRule(),
            new StrayAnnotationRule(),
            new UselessAnnotationRule(),
            new UnreachableMappingRule(),
            new ErrorCasesRule(),
            new ErrorComponentsRule(),
            new UnsafeRetryRule(),
            new MissingScopeRule(granted, scopeCheck));
  }

  /** Asks every rule. */
  public Report check(ClientDeclaration client) {
    List<Diagnostic> misshapen = shape.check(client);
    if (!client.shape().canBeClient()) {
      return Report.of(misshapen);
    }
    return Report.of(
        Stream.of(
                misshapen.stream(),
                interfaceAnnotations(client).flatMap(this::check),
                client.endpoints().stream().flatMap(this::check),
                clientRules.stream().flatMap(rule -> rule.check(client).stream()))
            .flatMap(found -> found)
            .toList());
  }

  private Stream<Diagnostic> check(EndpointDeclaration endpoint) {
    return Stream.concat(
        endpointRules.stream().flatMap(rule -> rule.check(endpoint).stream()),
        check(endpoint.annotations()));
  }

  private Stream<Diagnostic> check(Annotations annotations) {
    return annotationsRules.stream().flatMap(rule -> rule.check(annotations).stream());
  }

  private static Stream<Annotations> interfaceAnnotations(ClientDeclaration client) {
    return Stream.concat(
            Stream.of(client.annotations(), client.packageAnnotations()),
            client.endpoints().stream()
                .flatMap(endpoint -> endpoint.surroundings().stream().skip(1)))
        .distinct();
  }
}
