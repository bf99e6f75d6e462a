package dev.usher;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Adjusts one call: a parameter of this type is never sent. What is not set here follows the
 * endpoint, and what the endpoint leaves open the {@link Zendesk}. Immutable.
 *
 * <pre>{@code
 * tickets.show(42, CallOptions.builder().timeout(Duration.ofSeconds(5)).build());
 * }</pre>
 */
public final class CallOptions {

  private static final CallOptions NONE = new CallOptions(new Builder());
  private static final int LONGEST_KEY = 255;
  private static final Set<String> NOT_HERE =
      Set.of("authorization", "idempotency-key", "content-length", "transfer-encoding", "host");

  private final @Nullable Duration timeout;
  private final @Nullable Duration deadline;
  private final Headers headers;
  private final @Nullable String idempotencyKey;
  private final @Nullable RetryPolicy retryPolicy;
  private final Priority priority;

  private CallOptions(Builder builder) {
    this.timeout = builder.timeout;
    this.deadline = builder.deadline;
    this.headers = builder.headers.build();
    this.idempotencyKey = builder.idempotencyKey;
    this.retryPolicy = builder.retryPolicy;
    this.priority = builder.priority;
  }

  /** Options that adjust nothing. */
  public static CallOptions none() {
    return NONE;
  }

  /** A builder that adjusts nothing yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from these options. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.timeout = timeout;
    builder.deadline = deadline;
    builder.headers = headers.newBuilder();
    builder.idempotencyKey = idempotencyKey;
    builder.retryPolicy = retryPolicy;
    builder.priority = priority;
    return builder;
  }

  /**
   * These options with an idempotency key; as they are where that is null.
   *
   * @param key as for {@link Builder#idempotencyKey}, or null
   * @throws InvalidRequestException if the key is not 1 to 255 printable ASCII characters:
   *     generated clients call this with an argument of a call
   */
  public CallOptions withIdempotencyKey(@Nullable String key) {
    if (key == null) {
      return this;
    }
    try {
      return toBuilder().idempotencyKey(key).build();
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException("", String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * The time that each attempt may take, its answer read; null means OkHttp's own timeouts alone.
   */
  public @Nullable Duration timeout() {
    return timeout;
  }

  /** The time that a call may take, see {@link Builder#deadline}; null means the policy's. */
  public @Nullable Duration deadline() {
    return deadline;
  }

  /** The headers that are sent in addition. */
  public Headers headers() {
    return headers;
  }

  /**
   * The idempotency key; null means that Usher makes one where the endpoint is {@code @Idempotent}.
   */
  public @Nullable String idempotencyKey() {
    return idempotencyKey;
  }

  /** The retry policy; null means the endpoint's. */
  public @Nullable RetryPolicy retryPolicy() {
    return retryPolicy;
  }

  /** {@code key}, if it can be sent. */
  static String checkedKey(@Nullable String key) {
    if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
      throw new IllegalArgumentException(
          "an idempotency key has 1 to %d characters, not %s"
              .formatted(LONGEST_KEY, key == null ? "null" : key.length()));
    }
    HeaderText.check("Idempotency-Key", key);
    return key;
  }

  /** Which of the calls that wait for a rate limit goes first. */
  public Priority priority() {
    return priority;
  }

  /** What is adjusted, without the values of headers, which may be secret. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("CallOptions[");
    append(text, "timeout", timeout);
    append(text, "deadline", deadline);
    append(text, "headers", headers.size() == 0 ? null : headers.names());
    append(text, "idempotencyKey", idempotencyKey);
    append(text, "retryPolicy", retryPolicy);
    append(text, "priority", priority == Priority.INTERACTIVE ? null : priority);
    return text.append(']').toString();
  }

  private static void append(StringBuilder text, String name, @Nullable Object value) {
    if (value != null) {
      text.append(text.charAt(text.length() - 1) == '[' ? "" : ", ");
      text.append(name).append('=').append(value);
    }
  }

  /** Puts {@link CallOptions} together. Not thread-safe. */
  public static final class Builder {
    private @Nullable Duration timeout;
    private @Nullable Duration deadline;
    private Headers.Builder headers = new Headers.Builder();
    private @Nullable String idempotencyKey;
    private @Nullable RetryPolicy retryPolicy;
    private Priority priority = Priority.INTERACTIVE;

    private Builder() {}

    /**
     * The time that each attempt may take, its answer read.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder timeout(Duration timeout) {
      this.timeout = positive("timeout", timeout);
      return this;
    }

    /**
     * The time that all attempts and the waits between them may take; of an asynchronous call, also
     * the time that it queues in OkHttp's dispatcher. A call that would have to wait beyond it to
     * be tried again fails at once. A blocking call in the middle of a name look-up notices late:
     * those cannot be cut short.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder deadline(Duration deadline) {
      this.deadline = positive("deadline", deadline);
      return this;
    }

    private static Duration positive(String name, Duration duration) {
      if (duration.isZero() || duration.isNegative()) {
        throw new IllegalArgumentException("a " + name + " is positive, not " + duration);
      }
      return duration;
    }

    /**
     * A header to send in addition, in place of one of that name that the endpoint declares.
     *
     * <p>It is for the account, and may be secret: like the credential, it does not go to another
     * scheme, host or port, be that a {@code @Url} or where a redirect leads. Only what says which
     * answer is wanted does: {@code Accept} and {@code Accept-*}, {@code Cache-Control}, {@code
     * If-*}, {@code Range} and {@code User-Agent}. For others to be sent elsewhere, the endpoint
     * declares them: a {@code @Header} goes wherever Retrofit sends it.
     *
     * @throws IllegalArgumentException if the value has control characters or characters outside
     *     ASCII; if the name is none, or one that has another place: {@code Authorization}
     *     (credentials are the {@link Zendesk}'s), {@code Idempotency-Key} (see {@link
     *     #idempotencyKey}), or one that OkHttp sets
     */
    public Builder header(String name, String value) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (NOT_HERE.contains(lower)) {
        throw new IllegalArgumentException(refusal(lower));
      }
      HeaderText.check(name, value);
      headers.set(name, value);
      return this;
    }

    private static String refusal(String name) {
      return switch (name) {
        case "authorization" ->
            "Authorization is not a call's to set; give credentials to Zendesk.builder()";
        case "idempotency-key" -> "set the key with idempotencyKey(...)";
        default -> name + " is OkHttp's to set";
      };
    }

    /**
     * The {@code Idempotency-Key} of this call, the same on each of its attempts; or the id that
     * the {@link IdempotencyKeys} of the {@code Zendesk} make one of. With a key, a POST is safe to
     * send again, so give one only where the endpoint honours it. It does not go to another scheme,
     * host or port than the account's: a POST that leads there is not sent again.
     *
     * @throws IllegalArgumentException if the key is not 1 to 255 printable ASCII characters
     */
    public Builder idempotencyKey(String key) {
      this.idempotencyKey = checkedKey(key);
      return this;
    }

    /** The retry policy of this call, in place of the endpoint's. */
    public Builder retryPolicy(RetryPolicy retryPolicy) {
      this.retryPolicy = retryPolicy;
      return this;
    }

    /**
     * Whether the call goes before others, or after them, where calls wait for a rate limit; {@link
     * Priority#INTERACTIVE} unless set.
     */
    public Builder priority(Priority priority) {
      this.priority = priority;
      return this;
    }

    /** The options. */
    public CallOptions build() {
      return new CallOptions(this);
    }
  }
}
