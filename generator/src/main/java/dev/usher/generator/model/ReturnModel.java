package dev.usher.generator.model;

import com.palantir.javapoet.TypeName;
import java.util.function.Function;

/** What a method returns. */
public sealed interface ReturnModel {

  /** The return type as declared, without type-use annotations. */
  TypeName type();

  /** What the function for this case makes of it. */
  <R> R match(Function<HandedThrough, R> handedThrough, Function<Answered, R> answered);

  /**
   * A {@code retrofit2.Call}: Retrofit makes it, the client passes it on.
   *
   * @param type the return type as declared
   */
  record HandedThrough(TypeName type) implements ReturnModel {
    @Override
    public <R> R match(Function<HandedThrough, R> handedThrough, Function<Answered, R> answered) {
      return handedThrough.apply(this);
    }
  }

  /**
   * An answer that the runtime fetches and decodes.
   *
   * @param type the return type as declared
   * @param response what the answer holds
   * @param delivery how it reaches the caller
   */
  record Answered(TypeName type, ResponseModel response, Delivery delivery) implements ReturnModel {
    @Override
    public <R> R match(Function<HandedThrough, R> handedThrough, Function<Answered, R> answered) {
      return answered.apply(this);
    }
  }

  /** How an answer reaches the caller. */
  enum Delivery {
    /** The calling thread waits. */
    BLOCKING,
    /** A {@code CompletableFuture}. */
    FUTURE,
    /** A {@code CompletionStage}. */
    STAGE
  }
}
