package dev.usher.generator.json.declaration;

import dev.usher.generator.declaration.SnakeCase;
import dev.usher.generator.diagnostic.Site;
import dev.usher.generator.diagnostic.Sited;
import java.util.Optional;

/**
 * A constant of an enum.
 *
 * @param site the constant
 * @param name its name in Java
 * @param writtenName the name that Moshi's {@code @Json} gives it
 * @param unknown {@code @Unknown} on it
 */
public record ConstantDeclaration(
    Site site, String name, Optional<Sited<String>> writtenName, Optional<Site> unknown) {

  /** Its JSON string: as written, or else in snake case. */
  public String label() {
    return writtenName.map(Sited::value).orElseGet(() -> SnakeCase.of(name));
  }

  /** Where its JSON string comes from. */
  public Site labelSite() {
    return writtenName.map(Sited::site).orElse(site);
  }
}
