package dev.usher.generator.model;

import com.palantir.javapoet.TypeName;

/** What a method returns. */
public sealed interface ReturnModel {

  /** The return type as declared, without type-use annotations. */
  TypeName type();

  /**
   * A {@code retrofit2.Call}: Retrofit makes it, the client passes it on.
   *
   * @param type the return type as declared
   */
  record HandedThrough(TypeName type) implements ReturnModel {}

  /**
   * An answer that the runtime fetches and decodes.
   *
   * @param type the return type as declared
   * @param response what the answer holds
   * @param delivery how it reaches the caller
   */
  record Answered(TypeName type, ResponseModel response, Delivery delivery)
      implements ReturnModel {}

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
