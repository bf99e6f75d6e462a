package dev.usher.retry;

import java.util.Set;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Whether a request may reach the server twice. */
public enum Repeatability {
  /** Its verb is idempotent, or an {@code Idempotency-Key} rides along. */
  ALWAYS,
  /** Only if the first was certainly not carried out. */
  IF_NOT_CARRIED_OUT,
  /** Its body can be written only once. */
  NEVER;

  /** RFC 9110, 9.2.2. PATCH is not among them. */
  private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS");

  /**
   * That of a request.
   *
   * @param hasKey whether an {@code Idempotency-Key} is sent with it
   */
  public static Repeatability of(Request request, boolean hasKey) {
    @Nullable RequestBody body = request.body();
    if (body != null && (body.isOneShot() || body.isDuplex())) {
      return NEVER;
    }
    return hasKey || IDEMPOTENT.contains(request.method()) ? ALWAYS : IF_NOT_CARRIED_OUT;
  }
}
