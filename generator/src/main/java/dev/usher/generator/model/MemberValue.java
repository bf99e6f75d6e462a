package dev.usher.generator.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** The value of an annotation's member. */
public sealed interface MemberValue {

  /**
   * A string.
   *
   * @param value the text itself, not its Java literal
   */
  record Text(String value) implements MemberValue {}

  /**
   * A primitive.
   *
   * @param value a {@link Boolean}, {@link Character} or {@link Number}
   */
  record Primitive(Object value) implements MemberValue {
    /** Refuses what boxes no primitive. */
    public Primitive {
      if (!(value instanceof Boolean || value instanceof Character || value instanceof Number)) {
        throw new IllegalArgumentException("not a primitive: " + value.getClass());
      }
    }
  }

  /**
   * A class literal.
   *
   * @param type the type that it names
   */
  record TypeLiteral(TypeName type) implements MemberValue {}

  /**
   * An enum constant.
   *
   * @param type the enum
   * @param name the constant
   */
  record Constant(ClassName type, String name) implements MemberValue {}

  /**
   * An annotation within an annotation.
   *
   * @param annotation the inner one
   */
  record Nested(AnnotationModel annotation) implements MemberValue {}

  /**
   * An array; one of a single element is written without braces.
   *
   * @param values its elements
   */
  record Many(List<MemberValue> values) implements MemberValue {
    /** Copies the values. */
    public Many {
      values = List.copyOf(values);
    }
  }
}
