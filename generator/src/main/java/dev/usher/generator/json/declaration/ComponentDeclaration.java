package dev.usher.generator.json.declaration;

import dev.usher.generator.declaration.SnakeCase;
import dev.usher.generator.diagnostic.Site;
import dev.usher.generator.diagnostic.Sited;
import java.util.List;
import java.util.Optional;

/**
 * A component of a record.
 *
 * @param site the component
 * @param name its name in Java
 * @param writtenName the name that Moshi's {@code @Json} gives it
 * @param ignored {@code @Json(ignore = true)}
 * @param type its type
 * @param qualifiers annotations that choose among Moshi's adapters
 */
public record ComponentDeclaration(
    Site site,
    String name,
    Optional<Sited<String>> writtenName,
    Optional<Site> ignored,
    TypeShape type,
    List<QualifierDeclaration> qualifiers) {

  /** Copies the list. */
  public ComponentDeclaration {
    qualifiers = List.copyOf(qualifiers);
  }

  /** The name of its JSON member: as written, or else in snake case. */
  public String member() {
    return writtenName.map(Sited::value).orElseGet(() -> SnakeCase.of(name));
  }

  /** Where its JSON name comes from. */
  public Site memberSite() {
    return writtenName.map(Sited::site).orElse(site);
  }
}
