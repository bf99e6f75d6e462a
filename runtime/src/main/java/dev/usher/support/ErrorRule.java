package dev.usher.support;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import dev.usher.ApiError;
import java.lang.reflect.Type;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which exception an answer outside 2xx becomes: one {@code @OnError}. Rules stand in order, and
 * the first that {@linkplain #applies applies} wins. Immutable.
 */
public final class ErrorRule {

  private final ErrorMatch match;
  private final Maker maker;

  private ErrorRule(ErrorMatch match, Maker maker) {
    this.match = match;
    this.maker = maker;
  }

  /** For answers with this status and this code. */
  public static ErrorRule on(
      int status, String code, Function<? super ApiError, ? extends Exception> exception) {
    return new ErrorRule(ErrorMatch.of(status, code), plain(exception));
  }

  /** For answers with this status and this code, whose body is decoded into {@code B}. */
  public static <B> ErrorRule on(
      int status,
      String code,
      Class<B> body,
      BiFunction<? super ApiError, ? super B, ? extends Exception> exception) {
    return on(status, code, (Type) body, exception);
  }

  /** For answers with this status and this code, whose body is decoded into {@code body}. */
  public static <B> ErrorRule on(
      int status,
      String code,
      Type body,
      BiFunction<? super ApiError, ? super B, ? extends Exception> exception) {
    return new ErrorRule(ErrorMatch.of(status, code), decoding(body, exception));
  }

  /** For answers with this status, whatever their code. */
  public static ErrorRule onStatus(
      int status, Function<? super ApiError, ? extends Exception> exception) {
    return new ErrorRule(ErrorMatch.ofStatus(status), plain(exception));
  }

  /** For answers with this status, whose body is decoded into {@code B}. */
  public static <B> ErrorRule onStatus(
      int status,
      Class<B> body,
      BiFunction<? super ApiError, ? super B, ? extends Exception> exception) {
    return onStatus(status, (Type) body, exception);
  }

  /** For answers with this status, whose body is decoded into {@code body}. */
  public static <B> ErrorRule onStatus(
      int status,
      Type body,
      BiFunction<? super ApiError, ? super B, ? extends Exception> exception) {
    return new ErrorRule(ErrorMatch.ofStatus(status), decoding(body, exception));
  }

  /** For answers with this code, whatever their status. */
  public static ErrorRule onCode(
      String code, Function<? super ApiError, ? extends Exception> exception) {
    return new ErrorRule(ErrorMatch.ofCode(code), plain(exception));
  }

  /** For answers with this code, whose body is decoded into {@code B}. */
  public static <B> ErrorRule onCode(
      String code,
      Class<B> body,
      BiFunction<? super ApiError, ? super B, ? extends Exception> exception) {
    return onCode(code, (Type) body, exception);
  }

  /** For answers with this code, whose body is decoded into {@code body}. */
  public static <B> ErrorRule onCode(
      String code,
      Type body,
      BiFunction<? super ApiError, ? super B, ? extends Exception> exception) {
    return new ErrorRule(ErrorMatch.ofCode(code), decoding(body, exception));
  }

  /** For every answer: the catch-all. */
  public static ErrorRule otherwise(Function<? super ApiError, ? extends Exception> exception) {
    return new ErrorRule(ErrorMatch.ANY, plain(exception));
  }

  /** For every answer, whose body is decoded into {@code B}. */
  public static <B> ErrorRule otherwise(
      Class<B> body, BiFunction<? super ApiError, ? super B, ? extends Exception> exception) {
    return otherwise((Type) body, exception);
  }

  /** For every answer, whose body is decoded into {@code body}. */
  public static <B> ErrorRule otherwise(
      Type body, BiFunction<? super ApiError, ? super B, ? extends Exception> exception) {
    return new ErrorRule(ErrorMatch.ANY, decoding(body, exception));
  }

  /** Whether this rule is for such an answer. Codes are compared as received, case and all. */
  public boolean applies(ApiError error) {
    return match.fits(error);
  }

  /**
   * Makes the exception of this rule.
   *
   * @param error an answer that this rule {@linkplain #applies applies} to
   * @param moshi what decodes the body, where the rule asks for it
   * @throws JsonDataException where the body does not decode; it quotes no value
   * @throws RuntimeException what the user's code threw
   */
  public Exception exception(ApiError error, Moshi moshi) {
    return Objects.requireNonNull(maker.make(error, moshi), "the mapping gave null");
  }

  /** The case that this rule is for: {@code 422 RecordInvalid}, {@code any answer}. */
  @Override
  public String toString() {
    return match.toString();
  }

  private static Maker plain(Function<? super ApiError, ? extends Exception> exception) {
    Objects.requireNonNull(exception, "exception");
    return (error, moshi) -> exception.apply(error);
  }

  private static <B> Maker decoding(
      Type body, BiFunction<? super ApiError, ? super B, ? extends Exception> exception) {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(exception, "exception");
    return (error, moshi) ->
        exception.apply(error, new ErrorBody(error.body()).decoded(moshi.<B>adapter(body)));
  }

  private interface Maker {
    @Nullable Exception make(ApiError error, Moshi moshi);
  }
}
