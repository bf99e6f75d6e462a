package dev.usher.support;

import java.io.IOException;
import java.io.Serial;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Source;

/** Fails where more comes than is allowed. Not thread-safe. */
final class BoundedSource extends ForwardingSource {

  private long left;

  /**
   * A source that gives what another gives.
   *
   * @param maxBytes how much at most
   */
  BoundedSource(Source source, long maxBytes) {
    super(source);
    this.left = maxBytes;
  }

  @Override
  public long read(Buffer sink, long byteCount) throws IOException {
    long count = super.read(sink, left < byteCount ? left + 1 : byteCount);
    if (count > left) {
      throw new TooLong();
    }
    left -= Math.max(count, 0);
    return count;
  }

  /** There is more than is allowed. */
  static final class TooLong extends IOException {
    @Serial private static final long serialVersionUID = 1L;
  }
}
