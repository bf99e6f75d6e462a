package dev.usher.generator.json.declaration;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.diagnostic.Site;
import java.util.Optional;

/**
 * An annotation that is a {@code JsonQualifier}.
 *
 * @param site where it is
 * @param type its type
 * @param hasMembers whether its type has members
 * @param hiddenBy the type, its own or one around that, that is private
 */
public record QualifierDeclaration(
    Site site, ClassName type, boolean hasMembers, Optional<ClassName> hiddenBy) {

  /** The annotation as people write it: {@code @Outer.Hex}. */
  public String display() {
    return "@" + String.join(".", type.simpleNames());
  }
}
