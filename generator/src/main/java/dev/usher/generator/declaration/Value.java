package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import dev.usher.generator.diagnostic.Sited;
import java.util.List;

/** What a member of an annotation was given, constants already evaluated. */
public sealed interface Value {

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
  record TypeLiteral(TypeFacts type) implements Value {}

  /**
   * An enum constant.
   *
   * @param type the enum
   * @param name the constant
   */
  record Constant(ClassName type, String name) implements Value {}

  /**
   * An annotation within an annotation.
   *
   * @param annotation the inner one
   */
  record Nested(AnnotationDeclaration annotation) implements Value {}

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
  }

  /** What the compiler could not make sense of; it says so itself. */
  record Unreadable() implements Value {}
}
