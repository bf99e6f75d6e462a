package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.diagnostic.Site;
import java.util.List;
import java.util.Set;

/**
 * A type that carries {@code @ZendeskApi}.
 *
 * @param site where it stands
 * @param declared it, as any class or interface
 * @param shape what sort of type it is
 * @param annotations what it carries
 * @param packageAnnotations what its package carries
 * @param endpoints its abstract methods, in source order, then those that it inherits
 * @param otherMethods its own methods that have a body
 * @param factoryMethods methods of its clients that would be as the generated {@code
 *     create(Zendesk)} or {@code readOnly(Zendesk)}
 * @param inheritedTypeNames simple names of the member types that its clients inherit
 * @param shadowedLangNames simple names of types in its package that are also in {@code java.lang}
 * @param seesGenerated whether its clients can carry {@code @Generated}
 */
public record ClientDeclaration(
    Site site,
    ClassFacts declared,
    InterfaceShape shape,
    Annotations annotations,
    Annotations packageAnnotations,
    List<EndpointDeclaration> endpoints,
    List<MethodDeclaration> otherMethods,
    List<FactoryMethod> factoryMethods,
    Set<String> inheritedTypeNames,
    Set<String> shadowedLangNames,
    boolean seesGenerated) {

  /** Copies the collections. */
  public ClientDeclaration {
    endpoints = List.copyOf(endpoints);
    otherMethods = List.copyOf(otherMethods);
    factoryMethods = List.copyOf(factoryMethods);
    inheritedTypeNames = Set.copyOf(inheritedTypeNames);
    shadowedLangNames = Set.copyOf(shadowedLangNames);
  }

  /** Its name. */
  public ClassName name() {
    return declared.name();
  }

  /**
   * Whether its client has a view that only reads: some of its endpoints are for reading, and
   * others are not. Where all are, the interface itself is that view.
   */
  public boolean hasReadOnlyView() {
    long reading = endpoints.stream().filter(EndpointDeclaration::isForReading).count();
    return reading > 0 && reading < endpoints.size();
  }

  /** The interface as people write it: {@code TicketsApi}, {@code Outer.Inner}. */
  public String displayName() {
    return declared.display();
  }

  /** The class to generate: {@code TicketsApiClient}, {@code Outer_InnerClient}. */
  public ClassName generatedName() {
    return ClassName.get(name().packageName(), String.join("_", name().simpleNames()) + "Client");
  }

  /**
   * An instance method whose parameters are those of a generated static one.
   *
   * @param name its name, which may be that one's
   * @param site where it stands
   */
  public record FactoryMethod(String name, Site site) {}
}
