package dev.usher.generator.declaration;

import com.palantir.javapoet.ClassName;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * A return type taken apart: how the answer is delivered, what is around it, and what it is.
 *
 * @param delivery how it reaches the caller
 * @param container what is around the content
 * @param content what is inside
 * @param kind what that is to a client
 * @param error what errors are, where it is a {@code Result}
 */
public record AnswerShape(
    Delivery delivery,
    Container container,
    TypeFacts content,
    Kind kind,
    Optional<TypeFacts> error) {

  /** How an answer reaches the caller. */
  public enum Delivery {
    /** The caller waits. */
    BLOCKING,
    /** In a {@code CompletableFuture}. */
    FUTURE,
    /** In a {@code CompletionStage}. */
    STAGE
  }

  /** What is around the content of an answer. */
  public enum Container {
    /** Nothing. */
    PLAIN,
    /** {@code Optional}. */
    OPTIONAL,
    /** {@code ApiResponse}. */
    RESPONSE
  }

  /** What the content of an answer is to a client. */
  public enum Kind {
    /** Something to decode from JSON. */
    JSON,
    /** {@code void} or {@code Void}. */
    NOTHING,
    /** {@code Optional<Void>}, which is always empty. */
    EMPTY,
    /** OkHttp's {@code ResponseBody}. */
    BODY,
    /** {@code InputStream}. */
    STREAM,
    /** Retrofit's {@code Call}. */
    CALL,
    /** A {@code Call} in a container or a future. */
    HELD_CALL,
    /** A container within a container: {@code Optional<ApiResponse<T>>}. */
    CONTAINER,
    /** {@code Pages} or {@code Job}, which come later. */
    LATER,
    /** What other libraries deliver or wrap answers with, and clients do not. */
    FOREIGN,
    /** A generic type of the above without its arguments. */
    RAW
  }

  private static final Map<ClassName, Delivery> DELIVERIES =
      Map.of(
          ClassName.get(CompletableFuture.class), Delivery.FUTURE,
          ClassName.get(CompletionStage.class), Delivery.STAGE);

  private static final Map<ClassName, Container> CONTAINERS =
      Map.of(
          ClassName.get(Optional.class),
          Container.OPTIONAL,
          LibraryNames.API_RESPONSE,
          Container.RESPONSE);

  private static final Map<ClassName, Kind> KINDS =
      Map.of(
          ClassName.get(Void.class),
          Kind.NOTHING,
          LibraryNames.RESPONSE_BODY,
          Kind.BODY,
          ClassName.get(InputStream.class),
          Kind.STREAM,
          LibraryNames.CALL,
          Kind.CALL,
          LibraryNames.PAGES,
          Kind.LATER,
          LibraryNames.JOB,
          Kind.LATER);

  /** Names what cannot be delivered, or contained, as it would be. */
  public AnswerShape {
    if (kind == Kind.NOTHING && container == Container.OPTIONAL) {
      kind = Kind.EMPTY;
    }
    boolean isBare =
        delivery == Delivery.BLOCKING && container == Container.PLAIN && error.isEmpty();
    if (kind == Kind.CALL && !isBare) {
      kind = Kind.HELD_CALL;
    }
  }

  /** Takes a return type apart. */
  public static AnswerShape of(TypeFacts returned) {
    Optional<Delivery> delivery = returned.rawType().map(DELIVERIES::get);
    if (delivery.isEmpty()) {
      return of(Delivery.BLOCKING, returned);
    }
    return returned.parts().isEmpty()
        ? raw(delivery.get(), returned)
        : of(delivery.get(), returned.parts().get(0));
  }

  private static AnswerShape raw(Delivery delivery, TypeFacts type) {
    return new AnswerShape(delivery, Container.PLAIN, type, Kind.RAW, Optional.empty());
  }

  private static AnswerShape of(Delivery delivery, TypeFacts contained) {
    if (!contained.is(LibraryNames.RESULT)) {
      return of(delivery, contained, Optional.empty());
    }
    return contained.parts().size() == 2
        ? of(delivery, contained.parts().get(0), Optional.of(contained.parts().get(1)))
        : raw(delivery, contained);
  }

  private static AnswerShape of(Delivery delivery, TypeFacts contained, Optional<TypeFacts> error) {
    Optional<Container> container = contained.rawType().map(CONTAINERS::get);
    if (container.isEmpty()) {
      return new AnswerShape(delivery, Container.PLAIN, contained, kind(contained), error);
    }
    if (contained.parts().isEmpty()) {
      return new AnswerShape(delivery, container.get(), contained, Kind.RAW, error);
    }
    TypeFacts content = contained.parts().get(0);
    return new AnswerShape(delivery, container.get(), content, kind(content), error);
  }

  private static Kind kind(TypeFacts content) {
    if (content.kind() == TypeFacts.Kind.VOID) {
      return Kind.NOTHING;
    }
    if (content.rawType().filter(AnswerShape::isContainer).isPresent()) {
      return Kind.CONTAINER;
    }
    if (content.rawType().filter(LibraryNames.FOREIGN_ANSWERS::contains).isPresent()) {
      return Kind.FOREIGN;
    }
    Kind kind = content.rawType().map(KINDS::get).orElse(Kind.JSON);
    boolean isRaw = content.parts().isEmpty() && (kind == Kind.CALL || kind == Kind.LATER);
    return isRaw ? Kind.RAW : kind;
  }

  private static boolean isContainer(ClassName type) {
    return CONTAINERS.containsKey(type)
        || DELIVERIES.containsKey(type)
        || type.equals(LibraryNames.RESULT);
  }

  /** Whether errors come as values, in a {@code Result}. */
  public boolean isResult() {
    return error.isPresent();
  }

  /** Whether Retrofit makes the call and the client hands it on. */
  public boolean isCall() {
    return kind == Kind.CALL;
  }
}
