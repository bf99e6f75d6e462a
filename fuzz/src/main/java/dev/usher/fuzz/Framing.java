package dev.usher.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import okio.Buffer;
import okio.BufferedSink;
import okio.ByteString;
import okio.GzipSink;
import okio.Okio;

/** How a server tells where a body ends, rightly or wrongly. */
enum Framing {
  LENGTH {
    @Override
    void write(ByteString body, Buffer wire) {
      length(body.size(), wire).write(body);
    }
  },
  /** The connection is closed behind it. */
  CLOSED {
    @Override
    void write(ByteString body, Buffer wire) {
      wire.writeUtf8("Connection: close\r\n\r\n").write(body);
    }
  },
  TOO_LONG {
    @Override
    void write(ByteString body, Buffer wire) {
      length(body.size() + 7L, wire).write(body);
    }
  },
  TOO_SHORT {
    @Override
    void write(ByteString body, Buffer wire) {
      length(body.size() / 2, wire).write(body);
    }
  },
  HUGE_LENGTH {
    @Override
    void write(ByteString body, Buffer wire) {
      length(Long.MAX_VALUE, wire).write(body);
    }
  },
  NEGATIVE_LENGTH {
    @Override
    void write(ByteString body, Buffer wire) {
      length(-3, wire).write(body);
    }
  },
  NO_LENGTH {
    @Override
    void write(ByteString body, Buffer wire) {
      wire.writeUtf8("Content-Length: -1e9\r\n\r\n").write(body);
    }
  },
  TWO_LENGTHS {
    @Override
    void write(ByteString body, Buffer wire) {
      wire.writeUtf8("Content-Length: 1\r\n");
      length(body.size(), wire).write(body);
    }
  },
  CHUNKED {
    @Override
    void write(ByteString body, Buffer wire) {
      chunks(body, wire).writeUtf8("0\r\n\r\n");
    }
  },
  CHUNKED_AND_CUT {
    @Override
    void write(ByteString body, Buffer wire) {
      chunks(body, wire);
    }
  },
  /** The length of a chunk has 64 bits, of which the first is taken for a sign. */
  CHUNKED_BELOW_ZERO {
    @Override
    void write(ByteString body, Buffer wire) {
      chunks(body, wire).writeUtf8("ffffffff00000000\r\n").write(body);
    }
  },
  CHUNKED_BADLY {
    @Override
    void write(ByteString body, Buffer wire) {
      chunks(body, wire).writeUtf8("zz\r\n");
    }
  },
  GZIP {
    @Override
    void write(ByteString body, Buffer wire) {
      gzipFlag(wire);
      LENGTH.write(gzip(body), wire);
    }
  },
  /** Said to be gzip, and it is not. */
  GZIP_LIE {
    @Override
    void write(ByteString body, Buffer wire) {
      gzipFlag(wire);
      LENGTH.write(body, wire);
    }
  },
  GZIP_CUT {
    @Override
    void write(ByteString body, Buffer wire) {
      gzipFlag(wire);
      ByteString whole = gzip(body);
      LENGTH.write(whole.substring(0, whole.size() * 2 / 3), wire);
    }
  };

  /** Writes the headers that frame {@code body}, the blank line, and {@code body}. */
  abstract void write(ByteString body, Buffer wire);

  private static Buffer length(long length, Buffer wire) {
    return wire.writeUtf8("Content-Length: " + length + "\r\n\r\n");
  }

  private static void gzipFlag(Buffer wire) {
    wire.writeUtf8("Content-Encoding: gzip\r\n");
  }

  private static Buffer chunks(ByteString body, Buffer wire) {
    wire.writeUtf8("Transfer-Encoding: chunked\r\n\r\n");
    int half = body.size() / 2;
    chunk(body.substring(0, half), wire);
    chunk(body.substring(half), wire);
    return wire;
  }

  private static void chunk(ByteString part, Buffer wire) {
    if (part.size() > 0) {
      wire.writeUtf8(Integer.toHexString(part.size())).writeUtf8("\r\n");
      wire.write(part).writeUtf8("\r\n");
    }
  }

  private static ByteString gzip(ByteString body) {
    Buffer zipped = new Buffer();
    try (BufferedSink sink = Okio.buffer(new GzipSink(zipped))) {
      sink.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zipped.readByteString();
  }
}
