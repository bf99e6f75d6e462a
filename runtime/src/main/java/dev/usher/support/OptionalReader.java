package dev.usher.support;

import dev.usher.ApiError;
import java.util.Optional;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Answers that may be absent: a 404, or no value in it. */
final class OptionalReader<T> implements ResponseReader<Optional<T>> {

  private final ResponseReader<? extends @Nullable T> reader;

  OptionalReader(ResponseReader<? extends @Nullable T> reader) {
    this.reader = reader;
  }

  @Override
  public Optional<T> read(Response response, String endpoint, int attempts) {
    return Optional.ofNullable(reader.read(response, endpoint, attempts));
  }

  @Override
  public boolean takesNotFound() {
    return true;
  }

  @Override
  public Optional<T> absent(ApiError error) {
    return Optional.empty();
  }
}
