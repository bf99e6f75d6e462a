package dev.usher.support;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import dev.usher.ApiError;
import dev.usher.ApiException;
import dev.usher.FieldError;
import dev.usher.error.FailedMapping;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An answer outside 2xx, as the components of a case of an error type ask it. Belongs to one call;
 * not thread-safe.
 */
public final class ErrorAnswer {

  private final ApiError error;
  private final Moshi moshi;
  private final Supplier<ApiException> plain;
  private @Nullable FailedMapping failure;
  private @Nullable ApiException exception;

  /**
   * An answer.
   *
   * @param error what it said
   * @param moshi what decodes members of its body
   * @param plain makes the exception that the call would end with
   */
  ErrorAnswer(ApiError error, Moshi moshi, Supplier<ApiException> plain) {
    this.error = error;
    this.moshi = moshi;
    this.plain = plain;
  }

  /** The answer itself. */
  public ApiError error() {
    return error;
  }

  /** What is wrong field by field; often empty. */
  public List<FieldError> fieldErrors() {
    return error.fieldErrors();
  }

  /** What logs and exceptions call what was called. */
  String endpoint() {
    return exception().endpoint();
  }

  /**
   * The exception that a method without {@code Result} would throw: with diagnosis, {@code curl()}
   * and attempts. Its cause says so where a case was to be made of the answer, and could not be.
   */
  public ApiException exception() {
    ApiException made = exception;
    if (made == null) {
      made = plain.get();
      if (failure != null) {
        made.initCause(failure);
      }
      exception = made;
    }
    return made;
  }

  /**
   * A member of the JSON object that the body is.
   *
   * @param name its name
   * @param type what it is decoded into
   * @throws JsonDataException if it is not there, is {@code null} or does not decode
   */
  public <V> V member(String name, Class<V> type) {
    return member(name, (Type) type);
  }

  /**
   * A member of the JSON object that the body is.
   *
   * @param name its name
   * @param type what it is decoded into, which must be {@code V}
   * @throws JsonDataException if it is not there, is {@code null} or does not decode
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // as Moshi does
  public <V> V member(String name, Type type) {
    @Nullable V value = this.<V>nullable(name, type);
    if (value == null) {
      throw new JsonDataException("Required member '" + name + "' missing at path $");
    }
    return value;
  }

  /**
   * A member of the JSON object that the body is; empty where it is not there, or {@code null}.
   *
   * @param name its name
   * @param type what it is decoded into
   * @throws JsonDataException if it does not decode
   */
  public <V> Optional<V> optional(String name, Class<V> type) {
    return optional(name, (Type) type);
  }

  /**
   * A member of the JSON object that the body is; empty where it is not there, or {@code null}.
   *
   * @param name its name
   * @param type what it is decoded into, which must be {@code V}
   * @throws JsonDataException if it does not decode
   */
  public <V> Optional<V> optional(String name, Type type) {
    return Optional.ofNullable(this.<V>nullable(name, type));
  }

  /**
   * A member of the JSON object that the body is; null where it is not there, or {@code null}.
   *
   * @param name its name
   * @param type what it is decoded into
   * @throws JsonDataException if it does not decode
   */
  public <V> @Nullable V nullable(String name, Class<V> type) {
    return nullable(name, (Type) type);
  }

  /**
   * A member of the JSON object that the body is; null where it is not there, or {@code null}.
   *
   * @param name its name
   * @param type what it is decoded into, which must be {@code V}
   * @throws JsonDataException if it does not decode
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // as Moshi does
  public <V> @Nullable V nullable(String name, Type type) {
    return new ErrorBody(error.body()).member(name, moshi.<V>adapter(type));
  }

  /** Notes that no case could be made, for {@link #exception()} to say so. */
  void failed(FailedMapping why) {
    if (failure == null) {
      failure = why;
    } else {
      failure.addSuppressed(why);
    }
  }
}
