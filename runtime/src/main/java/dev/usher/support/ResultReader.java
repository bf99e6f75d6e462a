package dev.usher.support;

import dev.usher.Result;
import dev.usher.Result.Err;
import dev.usher.Result.Ok;
import dev.usher.TransportException;
import java.util.Optional;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Answers, or the errors that came instead. */
final class ResultReader<T extends @Nullable Object, E> implements ResponseReader<Result<T, E>> {

  private final ResponseReader<T> reader;
  private final ErrorCases<E> cases;

  ResultReader(ResponseReader<T> reader, ErrorCases<E> cases) {
    this.reader = reader;
    this.cases = cases;
  }

  @Override
  public Result<T, E> read(Response response, String endpoint, int attempts) {
    return new Ok<>(reader.read(response, endpoint, attempts));
  }

  @Override
  public Optional<Result<T, E>> refused(ErrorAnswer answer) {
    return Optional.of(
        reader.refused(answer).<Result<T, E>>map(Ok::new).orElseGet(() -> error(answer)));
  }

  private Result<T, E> error(ErrorAnswer answer) {
    return new Err<>(cases.of(answer));
  }

  @Override
  public Optional<Result<T, E>> unanswered(TransportException failure) {
    return cases.of(failure).map(Err::new);
  }
}
