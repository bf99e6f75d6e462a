package dev.usher.support;

import dev.usher.ApiError;
import dev.usher.ApiResponse;
import dev.usher.header.RateLimitHeaders;
import dev.usher.header.RequestIdHeader;
import dev.usher.header.WarningHeader;
import java.util.Optional;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** An answer with what its headers tell. */
final class MetadataReader<T extends @Nullable Object> implements ResponseReader<ApiResponse<T>> {

  private final ResponseReader<T> reader;

  MetadataReader(ResponseReader<T> reader) {
    this.reader = reader;
  }

  @Override
  public ApiResponse<T> read(Response response, String endpoint, int attempts) {
    T body = reader.read(response, endpoint, attempts);
    return answer(response.code(), response.headers(), body);
  }

  @Override
  public Optional<ApiResponse<T>> refused(ErrorAnswer answer) {
    ApiError error = answer.error();
    return reader.refused(answer).map(body -> answer(error.status(), error.headers(), body));
  }

  private static <T extends @Nullable Object> ApiResponse<T> answer(
      int status, Headers headers, T body) {
    return new ApiResponse<>(
        status,
        headers,
        RequestIdHeader.of(headers).orElse(null),
        RateLimitHeaders.of(headers).orElse(null),
        WarningHeader.of(headers),
        body);
  }
}
