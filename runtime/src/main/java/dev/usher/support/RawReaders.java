package dev.usher.support;

import dev.usher.TransportException;
import java.io.IOException;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;

/** Answers that are not decoded. */
final class RawReaders {

  private RawReaders() {}

  /** Lets the body go. OkHttp reads on for a moment, so that the connection can be used again. */
  @SuppressWarnings("NullAway") // Void has no other value
  static Void discard(Response response, String endpoint, int attempts) {
    response.close();
    return null;
  }

  /** Reads the body into memory, so that the caller needs not close it. */
  static ResponseBody buffer(Response response, String endpoint, int attempts) {
    try (ResponseBody body = response.body()) {
      Buffer bytes = new Buffer();
      bytes.writeAll(body.source());
      return ResponseBody.create(bytes, body.contentType(), bytes.size());
    } catch (IOException e) {
      throw new TransportException(endpoint, attempts, e);
    }
  }
}
