package dev.usher.generator.json.declaration;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.declaration.SnakeCase;
import dev.usher.generator.diagnostic.Site;
import java.util.List;
import java.util.Optional;

/**
 * A type that a sealed interface permits.
 *
 * @param site the type where it is written beside the interface, else the interface
 * @param type its name
 * @param isModel whether it carries {@code @Model}
 * @param form what it is
 * @param isGeneric whether it has type parameters
 * @param writtenLabel {@code @Model(label)}
 * @param isUnknown whether it carries {@code @Unknown}
 * @param discriminator what tells its own cases apart, where it is a sealed interface
 * @param cases its own cases, where it is a sealed interface
 */
public record CaseDeclaration(
    Site site,
    ClassName type,
    boolean isModel,
    Form form,
    boolean isGeneric,
    Optional<String> writtenLabel,
    boolean isUnknown,
    String discriminator,
    List<CaseDeclaration> cases) {

  /** Copies the list. */
  public CaseDeclaration {
    cases = List.copyOf(cases);
  }

  /** What a case is. */
  public enum Form {
    /** A record. */
    RECORD,
    /** A sealed interface. */
    SEALED_INTERFACE,
    /** An enum, which may be a model, and is no JSON object. */
    ENUM,
    /** What can be no model. */
    OTHER
  }

  /** Its value of the discriminator: as written, or else its simple name in snake case. */
  public String label() {
    return writtenLabel.orElseGet(() -> SnakeCase.of(type.simpleName()));
  }

  /**
   * The values of {@code discriminator} that lead to this case. A sealed interface that is told
   * apart by the same member as the one above it answers to the labels of all its cases.
   */
  public List<String> labels(String discriminator) {
    if (form == Form.SEALED_INTERFACE && this.discriminator.equals(discriminator)) {
      return cases.stream().flatMap(inner -> inner.labels(discriminator).stream()).toList();
    }
    return isUnknown ? List.of() : List.of(label());
  }
}
