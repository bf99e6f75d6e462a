package dev.usher.support;

import dev.usher.ApiResponse;
import dev.usher.Result;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * What the answer of an endpoint is decoded to. Immutable; describes, and does not read: {@code
 * Binding.operation} combines it with the account's Moshi.
 *
 * <pre>{@code
 * ResponseType.json(Ticket.class).unwrap("ticket").optional()
 * }</pre>
 *
 * @param <R> what a call returns
 */
public final class ResponseType<R extends @Nullable Object> {

  private final Content<R> content;

  private ResponseType(Content<R> content) {
    this.content = content;
  }

  /** The JSON document, decoded by Moshi's adapter for {@code type}. */
  public static <T> ResponseType<T> json(Class<T> type) {
    return json(type, Set.of());
  }

  /**
   * The JSON document, decoded by Moshi's adapter for {@code type}, which must be that of {@code
   * T}.
   */
  public static <T> ResponseType<T> json(Type type) {
    return json(type, Set.of());
  }

  /**
   * The JSON document, decoded by Moshi's adapter for {@code type} and its qualifiers.
   *
   * @param type the type of {@code T}
   * @param qualifiers the {@code @JsonQualifier} annotations that choose among the adapters
   */
  public static <T> ResponseType<T> json(Type type, Set<? extends Annotation> qualifiers) {
    return new ResponseType<>(new Content.Json<>(type, Set.copyOf(qualifiers), List.of()));
  }

  /** Nothing: the body is let go, whatever it holds. */
  public static ResponseType<@Nullable Void> nothing() {
    return new ResponseType<>(new Content.Nothing());
  }

  /** The body as it is, read into memory. */
  public static ResponseType<ResponseBody> body() {
    return new ResponseType<>(new Content.Buffered());
  }

  /** The body as it arrives; whoever gets it must close it. */
  public static ResponseType<ResponseBody> streamedBody() {
    return new ResponseType<>(new Content.Streamed());
  }

  /** The bytes of the body as they arrive; whoever gets them must close the stream. */
  public static ResponseType<InputStream> stream() {
    return new ResponseType<>(new Content.Bytes());
  }

  /**
   * A member of the JSON object instead of the whole document.
   *
   * @param path the name of the member; dots reach deeper, as {@code job_status.results}
   * @throws IllegalStateException if this type is not {@link #json} alone
   */
  public ResponseType<R> unwrap(String path) {
    return new ResponseType<>(content.unwrap(path));
  }

  /** Empty for a 404, an answer without a body and JSON {@code null}; else what this type reads. */
  public ResponseType<Optional<R>> optional() {
    return new ResponseType<>(new Content.Maybe<>(content));
  }

  /** What this type reads, together with status, headers and what they tell. */
  public ResponseType<ApiResponse<R>> withMetadata() {
    return new ResponseType<>(new Content.WithMetadata<>(content));
  }

  /**
   * What this type reads, or the error that came instead.
   *
   * @param cases what answers outside 2xx, and perhaps calls without an answer, become
   * @param <E> the error type
   */
  public <E> ResponseType<Result<R, E>> orError(ErrorCases<E> cases) {
    return new ResponseType<>(new Content.Attempt<>(content, cases));
  }

  /** What reads answers of this type; made once per endpoint. */
  ResponseReader<R> reader(Decoding decoding) {
    return content.reader(decoding);
  }

  /** Prints as what a call returns. */
  @Override
  public String toString() {
    return content.toString();
  }
}
