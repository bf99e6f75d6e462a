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
  MalformedResponseException malformed(String path, String problem) {
    return exception(path, problem, null);
  }

  /** What a failure to read means: the connection, or no JSON. */
  ZendeskException unreadable(IOException failure, JsonReader reader, BufferedSource source) {
    if (failure instanceof JsonEncodingException) {
      return malformed(reader.getPath(), "it is no JSON there", failure);
    }
    if (failure instanceof EOFException && ended(source)) {
      return malformed(reader.getPath(), "the JSON document ends there", failure);
    }
    return brokeOff(failure);
  }

  /** What a decoder threw. */
  MalformedResponseException undecodable(Throwable failure, JsonReader reader) {
    // Moshi wraps what @FromJson methods throw.
    Throwable cause = failure.getCause();
    Throwable origin = failure instanceof JsonDataException && cause != null ? cause : failure;
    if (origin instanceof JsonDataException mismatch) {
      Mismatch found = Mismatch.of(mismatch, reader.getPath());
      return malformed(found.path(), found.problem(), origin);
    }
    String problem = "the decoder failed with " + origin.getClass().getName();
    return malformed(reader.getPath(), problem, origin);
  }

  // Decoders quote the values that they refuse, which may be personal data. A log needs the place
  // and
  // the kind of the failure, so a stand-in takes the stack trace of what was thrown, not its
  // message.
  private MalformedResponseException malformed(String path, String problem, Throwable failure) {
    JsonDataException standIn = new JsonDataException(problem);
    standIn.setStackTrace(failure.getStackTrace());
    return exception(path, problem, standIn);
  }

  private MalformedResponseException exception(
      String path, String problem, @Nullable Throwable cause) {
    String requestId = RequestIdHeader.of(response.headers()).orElse(null);
    return new MalformedResponseException(
        endpoint, response.code(), path, problem, requestId, cause);
  }

  // Both a document that is cut short and a connection that broke between two chunks give an
  // EOFException. Only the latter gives another when it is asked for more.
  private static boolean ended(BufferedSource source) {
    try {
      return !source.request(source.getBuffer().size() + 1);
    } catch (IOException e) {
      return false;
    }
  }
}
