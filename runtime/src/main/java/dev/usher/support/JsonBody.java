package dev.usher.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import dev.usher.InvalidRequestException;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Objects;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of one type, wrapped in an object with one member: {@code {"ticket": ...}}. The same bytes
 * as Retrofit's Moshi converter sends for a class that has that one member. Thread-safe.
 *
 * @param <T> what is sent
 */
public final class JsonBody<T> {

  private static final MediaType JSON = MediaType.get("application/json; charset=UTF-8");

  private final String api;
  private final JsonAdapter<T> adapter;
  private final Type type;
  private final String member;

  private JsonBody(String api, JsonAdapter<T> adapter, Type type, String member) {
    this.api = api;
    this.adapter = adapter;
    this.type = type;
    this.member = member;
  }

  /**
   * Bodies that hold a {@code type} under {@code member}.
   *
   * @param api what exceptions call the interface
   * @throws IllegalArgumentException if Moshi has no adapter for that
   */
  static <T> JsonBody<T> of(
      String api, Moshi moshi, Type type, Set<? extends Annotation> qualifiers, String member) {
    return new JsonBody<>(
        api, moshi.adapter(type, qualifiers), type, Objects.requireNonNull(member, "member"));
  }

  /**
   * Encodes {@code value} at once, so that a body can be sent again as it is.
   *
   * @throws InvalidRequestException if {@code value} is null or does not encode
   */
  public RequestBody of(T value) {
    if (value == null) {
      throw invalid("the body \"" + member + "\" is null", null);
    }
    Buffer bytes = new Buffer();
    try {
      JsonWriter writer = JsonWriter.of(bytes);
      writer.beginObject().name(member);
      adapter.toJson(writer, value);
      writer.endObject();
    } catch (IOException | RuntimeException | AssertionError e) {
      throw invalid(refusal(e), standIn(e));
    }
    return RequestBody.create(bytes.readByteString(), JSON);
  }

  private InvalidRequestException invalid(String problem, @Nullable Throwable cause) {
    return new InvalidRequestException(CalledMethod.of(api), problem, cause);
  }

  /** Prints as what is sent: {@code {"ticket": com.acme.NewTicket}}. */
  @Override
  public String toString() {
    return "{\"" + member + "\": " + type.getTypeName() + "}";
  }

  // Encoders quote the values that they refuse: only where it happened is kept.
  private Throwable standIn(Throwable failure) {
    IllegalArgumentException standIn = new IllegalArgumentException(refusal(failure));
    standIn.setStackTrace(failure.getStackTrace());
    return standIn;
  }

  private String refusal(Throwable failure) {
    return "the body \"%s\" of type %s does not encode (%s)"
        .formatted(member, type.getTypeName(), failure.getClass().getSimpleName());
  }
}
