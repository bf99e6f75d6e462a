package dev.usher.generator.model;

import com.palantir.javapoet.TypeName;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an answer holds.
 *
 * @param payload what is read from its body
 * @param container what is put around that
 * @param error what errors are, where they are values too: then a {@code Result} is around all
 */
public record ResponseModel(Payload payload, Container container, Optional<ErrorTypeModel> error) {

  /** What is put around a payload. */
  public enum Container {
    /** Nothing: the payload itself. */
    PLAIN,
    /** {@code Optional}: 404 becomes empty. */
    OPTIONAL,
    /** {@code ApiResponse}: with status and headers. */
    RESPONSE
  }

  /** What is read from the body of an answer. */
  public sealed interface Payload {

    /** What the function for this case makes of it. */
    <R> R match(
        Function<Json, R> json,
        Function<Nothing, R> nothing,
        Function<Body, R> body,
        Function<Stream, R> stream);

    /**
     * JSON.
     *
     * @param type what it is decoded into, boxed where primitive
     * @param unwrap the member to take, dots reaching deeper
     * @param qualified whether the method carries {@code @JsonQualifier} annotations, which choose
     *     the adapter
     */
    record Json(TypeName type, Optional<String> unwrap, boolean qualified) implements Payload {
      @Override
      public <R> R match(
          Function<Json, R> json,
          Function<Nothing, R> nothing,
          Function<Body, R> body,
          Function<Stream, R> stream) {
        return json.apply(this);
      }
    }

    /** Nothing: the body is discarded. */
    record Nothing() implements Payload {
      @Override
      public <R> R match(
          Function<Json, R> json,
          Function<Nothing, R> nothing,
          Function<Body, R> body,
          Function<Stream, R> stream) {
        return nothing.apply(this);
      }
    }

    /**
     * An {@code okhttp3.ResponseBody}.
     *
     * @param streamed whether it is read from the connection ({@code @Streaming}) instead of from
     *     memory
     */
    record Body(boolean streamed) implements Payload {
      @Override
      public <R> R match(
          Function<Json, R> json,
          Function<Nothing, R> nothing,
          Function<Body, R> body,
          Function<Stream, R> stream) {
        return body.apply(this);
      }
    }

    /** An {@code InputStream} that reads from the connection. */
    record Stream() implements Payload {
      @Override
      public <R> R match(
          Function<Json, R> json,
          Function<Nothing, R> nothing,
          Function<Body, R> body,
          Function<Stream, R> stream) {
        return stream.apply(this);
      }
    }
  }
}
