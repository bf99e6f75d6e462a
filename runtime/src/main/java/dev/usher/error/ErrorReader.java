package dev.usher.error;

import dev.usher.ApiError;
import java.util.List;
import okhttp3.Response;

/** Stub. */
public final class ErrorReader {
  private ErrorReader() {}

  /** Stub. */
  public static ApiError read(Response response) {
    try (response) {
      return new ApiError(
          response.code(), null, null, List.of(), null, null, response.headers(), "");
    }
  }
}
