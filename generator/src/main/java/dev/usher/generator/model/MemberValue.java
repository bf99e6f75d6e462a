package dev.usher.generator.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** The value of an annotation's member. */
public sealed interface MemberValue {

  /** What the visitor's method for this case makes of it. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One method for each kind of value.
   *
   * @param <R> what they make of it
   */
  interface Visitor<R> {
    /** A string. */
    R text(Text text);

    /** A primitive. */
    R primitive(Primitive primitive);

    /** A class literal. */
    R typeLiteral(TypeLiteral literal);

    /** An enum constant. */
    R constant(Constant constant);

    /** An annotation. */
    R nested(Nested nested);

    /** An array. */
    R many(Many many);
  }

  /**
   * A string.
   *
   * @param value the text itself, not its Java literal
   */
  record Text(String value) implements MemberValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

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

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.primitive(this);
    }
  }

  /**
   * A class literal.
   *
   * @param type the type that it names
   */
  record TypeLiteral(TypeName type) implements MemberValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.typeLiteral(this);
    }
  }

  /**
   * An enum constant.
   *
   * @param type the enum
   * @param name the constant
   */
  record Constant(ClassName type, String name) implements MemberValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.constant(this);
    }
  }

  /**
   * An annotation within an annotation.
   *
   * @param annotation the inner one
   */
  record Nested(AnnotationModel annotation) implements MemberValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nested(this);
    }
  }

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

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.many(this);
    }
  }
}
