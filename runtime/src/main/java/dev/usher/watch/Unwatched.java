package dev.usher.watch;

import dev.usher.CallOutcome;
import dev.usher.RetryRefusal;
import dev.usher.WaitReason;
import java.time.Duration;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Nobody. */
enum Unwatched implements Watch {
  CALL;

  @Override
  public boolean isOn() {
    return false;
  }

  @Override
  public void attemptBegan(int number) {}

  @Override
  public void answered(Response response) {}

  @Override
  public void attemptEnded(CallOutcome outcome, @Nullable Throwable failure) {}

  @Override
  public void waiting(WaitReason reason, Duration duration) {}

  @Override
  public void retryRefused(RetryRefusal refusal) {}

  @Override
  public void callEnded(CallOutcome outcome, @Nullable Throwable failure, int attempts) {}
}
