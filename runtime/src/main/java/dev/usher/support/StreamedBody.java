package dev.usher.support;

import java.io.IOException;
import java.net.ProtocolException;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;

/** A body that its caller reads while it arrives. */
final class StreamedBody {

  private StreamedBody() {}

  /** {@code body}, of which nothing but an {@link IOException} comes where it is broken. */
  static ResponseBody of(ResponseBody body) {
    return ResponseBody.create(
        Okio.buffer(new Sound(body.source())), body.contentType(), body.contentLength());
  }

  /** OkHttp reads and closes on behind a chunk of a length below zero, and fails otherwise. */
  private static final class Sound extends ForwardingSource {

    Sound(Source source) {
      super(source);
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
      try {
        return super.read(sink, byteCount);
      } catch (IllegalArgumentException e) {
        throw broken(e);
      }
    }

    @Override
    public void close() throws IOException {
      try {
        super.close();
      } catch (IllegalArgumentException e) {
        throw broken(e);
      }
    }

    private static IOException broken(IllegalArgumentException failure) {
      IOException broken = new ProtocolException("the length of a chunk is below zero");
      broken.initCause(failure);
      return broken;
    }
  }
}
