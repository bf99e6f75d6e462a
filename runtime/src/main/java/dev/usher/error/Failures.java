package dev.usher.error;

import com.squareup.moshi.Moshi;
import dev.usher.ApiError;
import dev.usher.ApiException;
import dev.usher.support.ErrorRule;
import java.util.List;

/** Stand-in. */
public final class Failures {
  private Failures() {}

  /** Stand-in. */
  public static Exception exception(
      String endpoint,
      ApiError error,
      int attempts,
      List<ErrorRule> rules,
      String afterword,
      Moshi moshi) {
    return new ApiException(error, endpoint, attempts);
  }
}
