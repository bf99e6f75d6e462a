package dev.usher.generator.json.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.function.Function;

/** How the value of a component is read and written. */
public sealed interface ValueModel {

  /** Applies the function for this kind of value. */
  <R> R match(
      Function<Scalar, R> onScalar,
      Function<Adapted, R> onAdapted,
      Function<OptionalValue, R> onOptional);

  /** By Moshi's reader and writer themselves: a string, a number, a boolean. */
  enum Scalar implements ValueModel {
    /** {@code boolean}. */
    BOOLEAN,
    /** {@code int}. */
    INT,
    /** {@code long}. */
    LONG,
    /** {@code double}. */
    DOUBLE,
    /** {@code Boolean}. */
    BOXED_BOOLEAN,
    /** {@code Integer}. */
    BOXED_INT,
    /** {@code Long}. */
    BOXED_LONG,
    /** {@code Double}. */
    BOXED_DOUBLE,
    /** {@code String}. */
    STRING;

    @Override
    public <R> R match(
        Function<Scalar, R> onScalar,
        Function<Adapted, R> onAdapted,
        Function<OptionalValue, R> onOptional) {
      return onScalar.apply(this);
    }
  }

  /**
   * By an adapter that Moshi has.
   *
   * @param type the type that the adapter is for
   * @param qualifiers annotations that choose among Moshi's adapters
   */
  record Adapted(TypeName type, List<ClassName> qualifiers) implements ValueModel {

    /** Copies the list. */
    public Adapted {
      qualifiers = List.copyOf(qualifiers);
    }

    @Override
    public <R> R match(
        Function<Scalar, R> onScalar,
        Function<Adapted, R> onAdapted,
        Function<OptionalValue, R> onOptional) {
      return onAdapted.apply(this);
    }
  }

  /**
   * An {@code Optional}: present, explicitly null, or absent.
   *
   * @param content what may be in it
   */
  record OptionalValue(Adapted content) implements ValueModel {

    @Override
    public <R> R match(
        Function<Scalar, R> onScalar,
        Function<Adapted, R> onAdapted,
        Function<OptionalValue, R> onOptional) {
      return onOptional.apply(this);
    }
  }
}
