package dev.usher.generator.json.declaration;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.diagnostic.Site;
import dev.usher.generator.diagnostic.Sited;
import java.util.Optional;
import java.util.Set;

/**
 * What every {@code @Model} type has.
 *
 * @param site the type
 * @param type its name
 * @param isPublic whether everybody sees it: it and all types around it are public
 * @param hiddenBy the type, itself or one around it, that is private
 * @param discriminator the member of that name in {@code @Model}, where written
 * @param label the member of that name in {@code @Model}, where written
 * @param unknown {@code @Unknown} on the type
 * @param warnings the warnings of deprecation that an adapter gets for using the model
 * @param shadowedLangNames simple names of types in its package that are also in {@code java.lang}
 * @param seesGenerated whether its adapter can carry {@code @Generated}
 */
public record ModelHeader(
    Site site,
    ClassName type,
    boolean isPublic,
    Optional<String> hiddenBy,
    Optional<Sited<String>> discriminator,
    Optional<Sited<String>> label,
    Optional<Site> unknown,
    Set<String> warnings,
    Set<String> shadowedLangNames,
    boolean seesGenerated) {
  static final String DEFAULT_DISCRIMINATOR = "type";

  /** Copies the sets. */
  public ModelHeader {
    warnings = Set.copyOf(warnings);
    shadowedLangNames = Set.copyOf(shadowedLangNames);
  }

  /** The name of its adapter, as Moshi expects it. */
  public ClassName adapterName() {
    return ClassName.get(
        type.packageName(), String.join("_", type.simpleNames()).replace('$', '_') + "JsonAdapter");
  }

  /** The type as people write it: {@code Outer.Inner}. */
  public String displayName() {
    return String.join(".", type.simpleNames());
  }
}
