package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.diagnostic.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A type that an error type permits.
 *
 * @param site where it stands; where it has no source here, the method that returns the result
 * @param declared it, as any class
 * @param form what sort of type it is
 * @param annotations what it carries, {@code @OnError} among it
 * @param components its components, in order; none where it is no record
 * @param warnings what the compiler says of who makes one, as {@code @SuppressWarnings} calls it
 */
public record ErrorCaseDeclaration(
    Site site,
    ClassFacts declared,
    Form form,
    Annotations annotations,
    List<ErrorComponentDeclaration> components,
    Set<String> warnings) {

  /** The sorts of types that an interface may permit. */
  public enum Form {
    /** A record. */
    RECORD,
    /** A class. */
    CLASS,
    /** An enum. */
    ENUM,
    /** An interface that is not sealed. */
    INTERFACE
  }

  /** Copies the collections. */
  public ErrorCaseDeclaration {
    components = List.copyOf(components);
    warnings = Set.copyOf(warnings);
  }

  /** Its name. */
  public ClassName name() {
    return declared.name();
  }

  /** The type as people write it. */
  public String display() {
    return declared.display();
  }

  /** Which answers it is for. */
  public List<ErrorMapping> mappings() {
    return annotations.mappings();
  }

  /** {@code @OnTransportError} on it. */
  public Optional<AnnotationDeclaration> transport() {
    return annotations.find(AnnotationNames.ON_TRANSPORT_ERROR);
  }

  /** Whether it takes every answer that no other takes. */
  public boolean isCatchAll() {
    return mappings().stream().anyMatch(ErrorMapping::isCatchAll);
  }

  /** Whether it is for anything. */
  public boolean isMapped() {
    return !mappings().isEmpty() || transport().isPresent();
  }

  /** All that the compiler says of who makes one and names what it is made of. */
  public Stream<String> allWarnings() {
    return Stream.of(
            declared.warnings().stream(),
            warnings.stream(),
            components.stream()
                .filter(ErrorComponentDeclaration::isMember)
                .flatMap(component -> component.type().warnings()))
        .flatMap(said -> said);
  }
}
