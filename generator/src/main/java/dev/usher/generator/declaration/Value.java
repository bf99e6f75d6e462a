package dev.usher.generator.declaration;

import dev.usher.generator.diagnostic.Sited;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a member of an annotation was given, constants already evaluated. */
public sealed interface Value {

  /** The classes and interfaces in it that generated code in a package cannot name. */
  default Stream<ClassFacts> hiddenFrom(String packageName) {
    return Stream.empty();
  }

  /** What the compiler says of who repeats it, as {@code @SuppressWarnings} calls it. */
  default Stream<String> warnings() {
    return Stream.empty();
  }

  /**
   * A string.
   *
   * @param text the text itself
   */
  record Text(String text) implements Value {}

  /**
   * A primitive.
   *
   * @param value boxed
   */
  record Primitive(Object value) implements Value {}

  /**
   * A class literal.
   *
   * @param type the type that it names
   */
  record TypeLiteral(TypeFacts type) implements Value {
    @Override
    public Stream<ClassFacts> hiddenFrom(String packageName) {
      return type.hiddenFrom(packageName);
    }

    @Override
    public Stream<String> warnings() {
      return type.warnings();
    }
  }

  /**
   * An enum constant.
   *
   * @param type the enum
   * @param name the constant
   * @param deprecation what the compiler says of who names the constant
   */
  record Constant(ClassFacts type, String name, Set<String> deprecation) implements Value {
    /** Copies the warnings. */
    public Constant {
      deprecation = Set.copyOf(deprecation);
    }

    @Override
    public Stream<ClassFacts> hiddenFrom(String packageName) {
      return type.isSeenFrom(packageName) ? Stream.empty() : Stream.of(type);
    }

    @Override
    public Stream<String> warnings() {
      return Stream.concat(type.warnings().stream(), deprecation.stream());
    }
  }

  /**
   * An annotation within an annotation.
   *
   * @param annotation the inner one
   */
  record Nested(AnnotationDeclaration annotation) implements Value {
    @Override
    public Stream<ClassFacts> hiddenFrom(String packageName) {
      return annotation.hiddenFrom(packageName);
    }

    @Override
    public Stream<String> warnings() {
      return annotation.warnings();
    }
  }

  /**
   * An array.
   *
   * @param values its elements
   */
  record Many(List<Sited<Value>> values) implements Value {
    /** Copies the elements. */
    public Many {
      values = List.copyOf(values);
    }

    @Override
    public Stream<ClassFacts> hiddenFrom(String packageName) {
      return values.stream().flatMap(element -> element.value().hiddenFrom(packageName));
    }

    @Override
    public Stream<String> warnings() {
      return values.stream().flatMap(element -> element.value().warnings());
    }
  }

  /** What the compiler could not make sense of; it says so itself. */
  record Unreadable() implements Value {}
}
