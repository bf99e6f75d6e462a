package dev.usher.diagnosis;

import dev.usher.ApiError;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The scopes that a 403 names: "You are missing the following required scopes: read". */
public final class MissingScopes {

  private static final String ANNOUNCED = "required scopes:";

  private MissingScopes() {}

  /** The scopes that {@code error} names as missing, in its order; empty where it names none. */
  public static List<String> of(ApiError error) {
    @Nullable String message = error.message();
    if (error.status() != 403 || message == null || !message.contains(ANNOUNCED)) {
      return List.of();
    }
    String list = message.substring(message.lastIndexOf(ANNOUNCED) + ANNOUNCED.length());
    return Stream.of(list.split("[\\s,]+"))
        .map(scope -> scope.endsWith(".") ? scope.substring(0, scope.length() - 1) : scope)
        .filter(scope -> !scope.isEmpty())
        .distinct()
        .toList();
  }
}
