package dev.usher.generator.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.function.Function;

/** A parameter of an endpoint, by what becomes of it. */
public sealed interface ParameterModel {

  /** The name that the user gave it. */
  String name();

  /** What the function for this case makes of it. */
  <R> R match(
      Function<SentParameter, R> sent,
      Function<WrappedBody, R> wrapped,
      Function<OptionsParameter, R> options,
      Function<IdempotencyKeyParameter, R> key);

  /**
   * Handed to Retrofit as it is.
   *
   * @param name the user's name
   * @param type its type without type-use annotations; an array where it is variable in number
   * @param varargs whether it was written with {@code ...}
   * @param annotations what it carries for Retrofit and its converters
   */
  record SentParameter(
      String name, TypeName type, boolean varargs, List<AnnotationModel> annotations)
      implements ParameterModel {
    /** Copies the annotations. */
    public SentParameter {
      annotations = List.copyOf(annotations);
    }

    @Override
    public <R> R match(
        Function<SentParameter, R> sent,
        Function<WrappedBody, R> wrapped,
        Function<OptionsParameter, R> options,
        Function<IdempotencyKeyParameter, R> key) {
      return sent.apply(this);
    }
  }

  /**
   * A {@code @Body} that is sent as a member of a JSON object.
   *
   * @param name the user's name
   * @param type its type without type-use annotations
   * @param member the name of the member, as in {@code @Wrap("ticket")}
   * @param annotations what the Retrofit parameter carries: {@code @Body}
   */
  record WrappedBody(String name, TypeName type, String member, List<AnnotationModel> annotations)
      implements ParameterModel {
    /** Copies the annotations. */
    public WrappedBody {
      annotations = List.copyOf(annotations);
    }

    @Override
    public <R> R match(
        Function<SentParameter, R> sent,
        Function<WrappedBody, R> wrapped,
        Function<OptionsParameter, R> options,
        Function<IdempotencyKeyParameter, R> key) {
      return wrapped.apply(this);
    }
  }

  /**
   * A {@code CallOptions}: never sent, adjusts the call.
   *
   * @param name the user's name
   */
  record OptionsParameter(String name) implements ParameterModel {
    @Override
    public <R> R match(
        Function<SentParameter, R> sent,
        Function<WrappedBody, R> wrapped,
        Function<OptionsParameter, R> options,
        Function<IdempotencyKeyParameter, R> key) {
      return options.apply(this);
    }
  }

  /**
   * An {@code @IdempotencyKey String}.
   *
   * @param name the user's name
   */
  record IdempotencyKeyParameter(String name) implements ParameterModel {
    @Override
    public <R> R match(
        Function<SentParameter, R> sent,
        Function<WrappedBody, R> wrapped,
        Function<OptionsParameter, R> options,
        Function<IdempotencyKeyParameter, R> key) {
      return key.apply(this);
    }
  }
}
