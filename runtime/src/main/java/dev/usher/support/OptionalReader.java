package dev.usher.support;

import java.util.Optional;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Answers that may be absent: a 404, or no value in it. */
final class OptionalReader<T> implements ResponseReader<Optional<T>> {

  private static final int NOT_FOUND = 404;

  private final ResponseReader<? extends @Nullable T> reader;

  OptionalReader(ResponseReader<? extends @Nullable T> reader) {
    this.reader = reader;
  }

  @Override
  public Optional<T> read(Response response, String endpoint, int attempts) {
    return Optional.ofNullable(reader.read(response, endpoint, attempts));
  }

  @Override
  public Optional<Optional<T>> refused(ErrorAnswer answer) {
    return answer.error().status() == NOT_FOUND ? Optional.of(Optional.empty()) : Optional.empty();
  }
}
