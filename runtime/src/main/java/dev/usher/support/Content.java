package dev.usher.support;

import com.squareup.moshi.JsonAdapter;
import dev.usher.ApiResponse;
import dev.usher.Result;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** The kinds of {@link ResponseType}, each of which knows what reads it. */
sealed interface Content<R extends @Nullable Object> {

  /** What reads such answers. */
  ResponseReader<R> reader(Decoding decoding);

  /** What reads such answers where one without a value gives null. */
  default ResponseReader<@Nullable R> nullable(Decoding decoding) {
    return reader(decoding);
  }

  /** The same of a member; only JSON has members. */
  default Content<R> unwrap(String path) {
    throw new IllegalStateException(this + " has no members to unwrap");
  }

  /** A JSON document, or what stands in it under {@code path}. */
  record Json<T>(Type type, Set<? extends Annotation> qualifiers, List<String> path)
      implements Content<T> {

    @Override
    public Content<T> unwrap(String members) {
      List<String> deeper = new ArrayList<>(path);
      Collections.addAll(deeper, members.split("\\.", -1));
      return new Json<>(type, qualifiers, List.copyOf(deeper));
    }

    @Override
    public ResponseReader<T> reader(Decoding decoding) {
      return reader(decoding, Absence.REFUSED);
    }

    @Override
    public ResponseReader<@Nullable T> nullable(Decoding decoding) {
      return reader(decoding, Absence.ALLOWED);
    }

    private ResponseReader<T> reader(Decoding decoding, Absence absence) {
      JsonAdapter<T> adapter = decoding.moshi().adapter(type, qualifiers);
      return new JsonResponseReader<>(adapter, MemberPath.of(path), absence, decoding.maxBytes());
    }

    @Override
    public String toString() {
      return path.isEmpty() ? type.getTypeName() : type.getTypeName() + " in " + path;
    }
  }

  /** No body. */
  record Nothing() implements Content<@Nullable Void> {
    @Override
    public ResponseReader<@Nullable Void> reader(Decoding decoding) {
      return RawReaders::discard;
    }

    @Override
    public String toString() {
      return "nothing";
    }
  }

  /** The body in memory. */
  record Buffered() implements Content<ResponseBody> {
    @Override
    public ResponseReader<ResponseBody> reader(Decoding decoding) {
      return RawReaders::buffer;
    }

    @Override
    public String toString() {
      return "the body";
    }
  }

  /** The body while it arrives. */
  record Streamed() implements Content<ResponseBody> {
    @Override
    public ResponseReader<ResponseBody> reader(Decoding decoding) {
      return (response, endpoint, attempts) -> StreamedBody.of(response.body());
    }

    @Override
    public String toString() {
      return "the body, streamed";
    }
  }

  /** The bytes of the body while they arrive. */
  record Bytes() implements Content<InputStream> {
    @Override
    public ResponseReader<InputStream> reader(Decoding decoding) {
      return (response, endpoint, attempts) -> StreamedBody.of(response.body()).byteStream();
    }

    @Override
    public String toString() {
      return "the bytes, streamed";
    }
  }

  /** Another, or empty. */
  record Maybe<T extends @Nullable Object>(Content<T> content) implements Content<Optional<T>> {
    @Override
    public ResponseReader<Optional<T>> reader(Decoding decoding) {
      return new OptionalReader<>(content.nullable(decoding));
    }

    @Override
    public String toString() {
      return content + ", if any";
    }
  }

  /** Another, and what came beside it. */
  record WithMetadata<T extends @Nullable Object>(Content<T> content)
      implements Content<ApiResponse<T>> {
    @Override
    public ResponseReader<ApiResponse<T>> reader(Decoding decoding) {
      return new MetadataReader<>(content.reader(decoding));
    }

    @Override
    public String toString() {
      return content + ", with metadata";
    }
  }

  /** Another, or the error that came instead. */
  record Attempt<T extends @Nullable Object, E>(Content<T> content, ErrorCases<E> cases)
      implements Content<Result<T, E>> {
    @Override
    public ResponseReader<Result<T, E>> reader(Decoding decoding) {
      return new ResultReader<>(content.reader(decoding), cases);
    }

    @Override
    public String toString() {
      return content + ", or an error of " + cases;
    }
  }
}
