package dev.usher.generator.json.declaration;

import com.palantir.javapoet.TypeName;
import dev.usher.generator.declaration.JsonRefusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A type and what rules must know of it.
 *
 * @param name the type, without annotations
 * @param form how it is built
 * @param className the qualified name of the class in it; empty where there is none
 * @param isHidden whether its class, or one around it, is private
 * @param arguments its type arguments, its bound, or its elements
 * @param refusal why Moshi has no adapter for it, whatever its arguments
 */
public record TypeShape(
    TypeName name,
    Form form,
    String className,
    boolean isHidden,
    List<TypeShape> arguments,
    Optional<JsonRefusal> refusal) {

  /** Copies the list. */
  public TypeShape {
    arguments = List.copyOf(arguments);
  }

  /** A type that is no class. */
  public TypeShape(
      TypeName name, Form form, String className, boolean isHidden, List<TypeShape> arguments) {
    this(name, form, className, isHidden, arguments, Optional.empty());
  }

  /** How a type is built. */
  public enum Form {
    /** {@code long}. */
    PRIMITIVE,
    /** {@code Ticket}, {@code List<Ticket>}. */
    CLASS,
    /** As {@link #CLASS}, and a record or a sealed interface with {@code @Model}. */
    OBJECT_MODEL,
    /** As {@link #CLASS}, and an enum with {@code @Model}. */
    ENUM_MODEL,
    /** As {@link #CLASS}, and a collection or a map. */
    CONTAINER,
    /** {@code List} alone. */
    RAW,
    /** {@code Ticket[]}. */
    ARRAY,
    /** {@code T}. */
    VARIABLE,
    /** {@code ? extends Ticket}, {@code ?}. */
    EXTENDS,
    /** {@code ? super Ticket}. */
    SUPER,
    /** {@code A & B}, and whatever is invented next. */
    OTHER
  }

  /** Whether it is the class of this name, whatever its arguments. */
  public boolean is(String qualifiedName) {
    return className.equals(qualifiedName);
  }

  /** The types in it, itself first. */
  public Stream<TypeShape> parts() {
    return Stream.concat(Stream.of(this), arguments.stream().flatMap(TypeShape::parts));
  }
}
