package dev.usher.support;

import dev.usher.ApiError;
import dev.usher.ApiException;
import dev.usher.TransportException;
import dev.usher.error.FailedMapping;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cases of an error type, and which answers outside 2xx become which. Cases stand in order, the
 * first that fits wins, and the catch-all is the last. Immutable; each {@code on}-like method
 * returns a changed copy. Generated clients hold one per error type.
 *
 * @param <E> the error type
 */
public final class ErrorCases<E> {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorCases.class);

  private final List<Case<E>> cases;
  private final Case<E> catchAll;
  private final @Nullable Function<? super TransportException, ? extends E> transport;

  private ErrorCases(
      List<Case<E>> cases,
      Case<E> catchAll,
      @Nullable Function<? super TransportException, ? extends E> transport) {
    this.cases = cases;
    this.catchAll = catchAll;
    this.transport = transport;
  }

  /** Every answer as it is. */
  public static ErrorCases<ApiError> plain() {
    return otherwise(ErrorAnswer::error);
  }

  /** The catch-all alone: for every answer. */
  public static <E> ErrorCases<E> otherwise(Function<? super ErrorAnswer, ? extends E> made) {
    return new ErrorCases<>(List.of(), new Case<>(ErrorMatch.ANY, made), null);
  }

  /** And before the catch-all, one for answers with this status and this code. */
  public ErrorCases<E> on(
      int status, String code, Function<? super ErrorAnswer, ? extends E> made) {
    return with(new Case<>(ErrorMatch.of(status, code), made));
  }

  /** And before the catch-all, one for answers with this status, whatever their code. */
  public ErrorCases<E> onStatus(int status, Function<? super ErrorAnswer, ? extends E> made) {
    return with(new Case<>(ErrorMatch.ofStatus(status), made));
  }

  /** And before the catch-all, one for answers with this code, whatever their status. */
  public ErrorCases<E> onCode(String code, Function<? super ErrorAnswer, ? extends E> made) {
    return with(new Case<>(ErrorMatch.ofCode(code), made));
  }

  /** And one for calls without an answer, which else are thrown. */
  public ErrorCases<E> onTransportError(Function<? super TransportException, ? extends E> made) {
    return new ErrorCases<>(cases, catchAll, Objects.requireNonNull(made, "made"));
  }

  private ErrorCases<E> with(Case<E> last) {
    return new ErrorCases<>(
        Stream.concat(cases.stream(), Stream.of(last)).toList(), catchAll, transport);
  }

  /**
   * What {@code answer} becomes. Where its case cannot be made, because a member is not there or
   * does not decode or the constructor throws, that is logged and the catch-all takes it.
   *
   * @throws ApiException if the catch-all cannot be made either; its cause says why
   */
  E of(ErrorAnswer answer) {
    for (Case<E> one : cases) {
      if (one.match().fits(answer.error())) {
        return made(one, answer).orElseGet(() -> caught(answer));
      }
    }
    return caught(answer);
  }

  private E caught(ErrorAnswer answer) {
    return made(catchAll, answer).orElseThrow(answer::exception);
  }

  private static <E> Optional<E> made(Case<E> one, ErrorAnswer answer) {
    try {
      return Optional.of(Objects.requireNonNull(one.made().apply(answer), "the case is null"));
    } catch (RuntimeException | LinkageError | AssertionError e) {
      FailedMapping failure = FailedMapping.ofCase(one.match().toString(), e);
      answer.failed(failure);
      LOG.warn("{}: {}", answer.endpoint(), failure.getMessage());
      return Optional.empty();
    }
  }

  /**
   * What {@code failure} becomes; empty where it is thrown.
   *
   * @throws TransportException {@code failure} itself, if the case cannot be made; what is
   *     suppressed in it says why
   */
  Optional<E> of(TransportException failure) {
    if (transport == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Objects.requireNonNull(transport.apply(failure), "the case is null"));
    } catch (RuntimeException | LinkageError | AssertionError e) {
      failure.addSuppressed(FailedMapping.ofCase("a call without an answer", e));
      throw failure;
    }
  }

  /** Prints as the cases that it tells apart: {@code [422 RecordInvalid, any answer]}. */
  @Override
  public String toString() {
    return Stream.concat(cases.stream(), Stream.of(catchAll)).map(Case::match).toList().toString();
  }

  /**
   * A case.
   *
   * @param match which answers it is for
   * @param made makes it
   */
  private record Case<E>(ErrorMatch match, Function<? super ErrorAnswer, ? extends E> made) {
    Case {
      Objects.requireNonNull(made, "made");
    }
  }
}
