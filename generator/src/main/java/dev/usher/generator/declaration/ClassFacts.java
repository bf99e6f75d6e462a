package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;

/**
 * What rules and resolver must know of a class or interface, whatever its type arguments.
 *
 * @param name the class
 * @param access from where it can be named, the types around it considered
 * @param narrowedBy the class, itself or one around it, that keeps it from being seen further
 * @param isGeneric whether it has type parameters
 * @param isModel whether it carries {@code @Model}
 * @param warnings what the compiler says of who names it, as {@code @SuppressWarnings} calls it
 * @param camelMembers what Moshi does not call as Zendesk does, in it and in records that it has
 */
public record ClassFacts(
    ClassName name,
    Access access,
    ClassName narrowedBy,
    boolean isGeneric,
    boolean isModel,
    Set<String> warnings,
    List<CamelMember> camelMembers) {

  /** Copies the collections. */
  public ClassFacts {
    warnings = Set.copyOf(warnings);
    camelMembers = List.copyOf(camelMembers);
  }

  /** A class that everybody sees, and that nothing is to be said of. */
  public static ClassFacts of(ClassName name) {
    return new ClassFacts(name, Access.PUBLIC, name, false, false, Set.of(), List.of());
  }

  /** The class as people write it: {@code Outer.Inner}. */
  public String display() {
    return String.join(".", name.simpleNames());
  }

  /** Whether generated code in a package can name it. */
  public boolean isSeenFrom(String packageName) {
    return access.reaches(name.packageName(), packageName);
  }
}
