package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What rules and resolver must know of a type.
 *
 * @param name the type, without type-use annotations
 * @param kind what sort of type it is
 * @param declared the class or interface, without arguments; empty for other kinds
 * @param parts type arguments, the component of an array, the bound of a wildcard
 * @param refusal why Moshi has no adapter for the type itself, whatever its parts
 */
public record TypeFacts(
    TypeName name,
    Kind kind,
    Optional<ClassFacts> declared,
    List<TypeFacts> parts,
    Optional<JsonRefusal> refusal) {

  /** The sorts of types. */
  public enum Kind {
    /** {@code void}. */
    VOID,
    /** {@code int} and the like. */
    PRIMITIVE,
    /** An array. */
    ARRAY,
    /** A class or interface, generic or not. */
    CLASS,
    /** A type variable. */
    VARIABLE,
    /** A wildcard. */
    WILDCARD,
    /** What the compiler does not know; it says so itself. */
    UNKNOWN
  }

  /** Copies the parts. */
  public TypeFacts {
    parts = List.copyOf(parts);
  }

  /** A type that is no class, or one that Moshi has an adapter for. */
  public TypeFacts(TypeName name, Kind kind, Optional<ClassFacts> declared, List<TypeFacts> parts) {
    this(name, kind, declared, parts, Optional.empty());
  }

  /**
   * Why Moshi has no adapter for the type or for a part of it, the type itself first. What is
   * private is of no use anyway, and reported.
   */
  public Optional<JsonRefusal> jsonRefusal() {
    return all()
        .filter(part -> part.declared.filter(one -> one.access() == Access.PRIVATE).isEmpty())
        .flatMap(part -> part.refusal.stream())
        .findFirst();
  }

  /** The name of the class or interface, without arguments; empty for other kinds. */
  public Optional<ClassName> rawType() {
    return declared.map(ClassFacts::name);
  }

  /** Whether this is that class or interface, whatever its arguments. */
  public boolean is(ClassName type) {
    return rawType().filter(type::equals).isPresent();
  }

  /** The type and, recursively, its parts, itself first. */
  public Stream<TypeFacts> all() {
    return Stream.concat(Stream.of(this), parts.stream().flatMap(TypeFacts::all));
  }

  /** What the compiler says of who names it, as {@code @SuppressWarnings} calls it. */
  public Stream<String> warnings() {
    return all().flatMap(TypeFacts::ownWarnings);
  }

  /** The classes and interfaces in it that generated code in a package cannot name. */
  public Stream<ClassFacts> hiddenFrom(String packageName) {
    return all()
        .flatMap(part -> part.declared.stream())
        .filter(type -> !type.isSeenFrom(packageName))
        .distinct();
  }

  /** Whether no type variable and no wildcard is in it. */
  public boolean isResolvable() {
    return kind != Kind.VARIABLE
        && kind != Kind.WILDCARD
        && parts.stream().allMatch(TypeFacts::isResolvable);
  }

  /** The type as people write it: {@code List<Ticket>}. */
  public String display() {
    return switch (kind) {
      case ARRAY -> parts.get(0).display() + "[]";
      case CLASS -> simpleName() + arguments();
      case WILDCARD -> wildcard();
      default -> name.toString();
    };
  }

  private Stream<String> ownWarnings() {
    return Stream.concat(
        declared.stream().flatMap(type -> type.warnings().stream()),
        isRaw() ? Stream.of("rawtypes") : Stream.empty());
  }

  /** Whether it is a generic class or interface without its type arguments. */
  public boolean isRaw() {
    return parts.isEmpty() && declared.filter(ClassFacts::isGeneric).isPresent();
  }

  private String wildcard() {
    if (parts.isEmpty()) {
      return "?";
    }
    String bound = name.toString().startsWith("? super") ? "? super " : "? extends ";
    return bound + parts.get(0).display();
  }

  private String simpleName() {
    return rawType().map(type -> String.join(".", type.simpleNames())).orElseGet(name::toString);
  }

  private String arguments() {
    return parts.isEmpty()
        ? ""
        : parts.stream().map(TypeFacts::display).collect(Collectors.joining(", ", "<", ">"));
  }
}
