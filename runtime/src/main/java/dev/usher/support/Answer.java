package dev.usher.support;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import dev.usher.MalformedResponseException;
import dev.usher.TransportException;
import dev.usher.ZendeskException;
import dev.usher.header.RequestIdHeader;
import java.io.EOFException;
import java.io.IOException;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * An answer within 2xx that is being read, and the exceptions that this may end in.
 *
 * @param response the answer
 * @param endpoint the endpoint that was called
 * @param attempts how often the request was sent
 */
record Answer(Response response, String endpoint, int attempts) {

  /** The connection broke, or was too slow. */
  TransportException brokeOff(IOException cause) {
    return new TransportException(endpoint, attempts, cause);
  }

  /** It arrived, but not as declared. */
  MalformedResponseException malformed(String path, String problem, @Nullable Throwable cause) {
    return new MalformedResponseException(
        endpoint,
        response.code(),
        path,
        problem,
        RequestIdHeader.of(response.headers()).orElse(null),
        cause);
  }

  /** What a failure to read means: the connection, or no JSON. */
  ZendeskException unreadable(IOException failure, JsonReader reader, BufferedSource source) {
    if (failure instanceof JsonEncodingException) {
      return malformed(reader.getPath(), "it is no JSON there", scrubbed(failure, "no JSON"));
    }
    if (failure instanceof EOFException && ended(source)) {
      return malformed(reader.getPath(), "the JSON document ends there", failure);
    }
    return brokeOff(failure);
  }

  /** What a decoder threw. */
  MalformedResponseException undecodable(Throwable failure, JsonReader reader) {
    if (failure instanceof JsonDataException mismatch) {
      Mismatch found = Mismatch.of(mismatch, reader.getPath());
      return malformed(found.path(), found.problem(), scrubbed(failure, found.problem()));
    }
    String decoder = "the decoder failed with " + failure.getClass().getSimpleName();
    return malformed(reader.getPath(), decoder, failure);
  }

  // Moshi quotes the values that it refuses. They may be personal data; what a log needs is the
  // place.
  private static JsonDataException scrubbed(Throwable failure, String problem) {
    JsonDataException scrubbed = new JsonDataException(problem);
    scrubbed.setStackTrace(failure.getStackTrace());
    return scrubbed;
  }

  // Both a document that is cut short and a connection that broke between two chunks give an
  // EOFException. Only the latter gives another when it is asked for more.
  private static boolean ended(BufferedSource source) {
    try {
      return source.exhausted();
    } catch (IOException e) {
      return false;
    }
  }
}
