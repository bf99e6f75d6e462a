package dev.usher.watch;

import dev.usher.CallOutcome;
import dev.usher.RetryRefusal;
import dev.usher.WaitReason;
import java.time.Duration;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Who watches one call. Thread-safe. */
public sealed interface Watch permits Unwatched, Watched {

  /** Whether anybody does: if not, there is no need to work out what to tell. */
  boolean isOn();

  /** A request goes out. */
  void attemptBegan(int number);

  /** An answer begins; what it says of limits is noted. */
  void answered(Response response);

  /**
   * The attempt that is under way ended.
   *
   * @param failure what it failed with; null where it was answered
   */
  void attemptEnded(CallOutcome outcome, @Nullable Throwable failure);

  /** The call waits before its next request. */
  void waiting(WaitReason reason, Duration duration);

  /** No attempt follows the one that failed. */
  void retryRefused(RetryRefusal refusal);

  /**
   * The call ended. Does nothing the second time.
   *
   * @param failure what it failed with; null where it was answered or cancelled
   */
  void callEnded(CallOutcome outcome, @Nullable Throwable failure, int attempts);
}
