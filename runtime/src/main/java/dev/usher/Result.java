package dev.usher;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a call came to: its answer, or the error that Zendesk answered with. For methods whose
 * caller is to think of every error, which a {@code switch} makes sure of (Java 21):
 *
 * <pre>{@code
 * switch (tickets.tryCreate(ticket)) {
 *   case Result.Ok(Ticket created) -> open(created);
 *   case Result.Err(CreateTicketError.Invalid invalid) -> show(invalid.fieldErrors());
 *   case Result.Err(CreateTicketError.Other other) -> report(other.error());
 * }
 * }</pre>
 *
 * <p>An answer outside 2xx is an {@link Err}, once it is not to be tried again. Still thrown is
 * what is no answer of Zendesk's: a {@link TransportException}, unless a case of the error type
 * carries {@code @OnTransportError}; a {@link MalformedResponseException}; and what was refused
 * before it was sent, as {@link MissingScopeException} and {@link InvalidRequestException}.
 * Immutable where what is in it is.
 *
 * @param <T> the answer; {@code Void}, which is null, where only success counts
 * @param <E> the error: {@link ApiError}, or a sealed interface whose records carry
 *     {@code @OnError}
 */
public sealed interface Result<T extends @Nullable Object, E> {

  /** Whether the call succeeded: whether this is an {@link Ok}. */
  boolean isOk();

  /**
   * What {@code ok} makes of the answer, or {@code err} of the error.
   *
   * @param ok is given the answer
   * @param err is given the error
   * @param <R> what both give
   */
  <R extends @Nullable Object> R fold(
      Function<? super T, ? extends R> ok, Function<? super E, ? extends R> err);

  /**
   * The same result with what {@code change} makes of the answer; an error stays as it is.
   *
   * @param change is given the answer
   * @param <U> what it gives
   */
  default <U extends @Nullable Object> Result<U, E> map(Function<? super T, ? extends U> change) {
    return fold(value -> new Ok<>(change.apply(value)), Err::new);
  }

  /**
   * The answer; where there is an error, throws what {@code exception} makes of it.
   *
   * @param exception is given the error
   * @param <X> what it gives
   * @throws X if this is an {@link Err}
   */
  <X extends Throwable> T orElseThrow(Function<? super E, ? extends X> exception) throws X;

  /**
   * The call succeeded.
   *
   * @param value the answer; null for {@code Void} only
   * @param <T> the answer
   * @param <E> the error that it might have been
   */
  record Ok<T extends @Nullable Object, E>(T value) implements Result<T, E> {

    @Override
    public boolean isOk() {
      return true;
    }

    @Override
    public <R extends @Nullable Object> R fold(
        Function<? super T, ? extends R> ok, Function<? super E, ? extends R> err) {
      return ok.apply(value);
    }

    @Override
    public <X extends Throwable> T orElseThrow(Function<? super E, ? extends X> exception) {
      return value;
    }
  }

  /**
   * Zendesk refused.
   *
   * @param error what it said
   * @param <T> the answer that it might have been
   * @param <E> the error
   */
  record Err<T extends @Nullable Object, E>(E error) implements Result<T, E> {

    /** Refuses null. */
    public Err {
      Objects.requireNonNull(error, "error");
    }

    @Override
    public boolean isOk() {
      return false;
    }

    @Override
    public <R extends @Nullable Object> R fold(
        Function<? super T, ? extends R> ok, Function<? super E, ? extends R> err) {
      return err.apply(error);
    }

    @Override
    public <X extends Throwable> T orElseThrow(Function<? super E, ? extends X> exception)
        throws X {
      throw exception.apply(error);
    }
  }
}
