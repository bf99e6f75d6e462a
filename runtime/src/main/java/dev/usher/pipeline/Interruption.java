package dev.usher.pipeline;

import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import okhttp3.Call;

/**
 * Cancels a call at the moment when the thread that carries it is interrupted. A socket's read does
 * not notice that by itself; what the JDK tells of interrupts are channels, and so this is one.
 */
final class Interruption extends AbstractInterruptibleChannel {

  private final Call call;

  Interruption(Call call) {
    this.call = call;
  }

  /** From now on, the calling thread's interrupt cancels; at once where it is interrupted. */
  void watch() {
    begin();
  }

  /** Until now. */
  void unwatch() {
    try {
      end(true);
    } catch (AsynchronousCloseException e) {
      // The thread stays interrupted, and whoever goes on looks at that.
    }
  }

  @Override
  protected void implCloseChannel() {
    call.cancel();
  }
}
