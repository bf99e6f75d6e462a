package dev.usher.support;

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

  /** It goes on beyond what is allowed. */
  MalformedResponseException tooLong(String path, long maxBytes) {
    return malformed(
        path,
        "the JSON document is longer than %d bytes; more takes Zendesk.builder().maxJsonBytes(...)"
            .formatted(maxBytes));
  }

  /** What a failure to read means: the connection, or no JSON. */
  ZendeskException unreadable(IOException failure, JsonReader reader, BufferedSource source) {
    return failure instanceof JsonEncodingException
            || (failure instanceof EOFException && ended(source))
        ? undecodable(Undecodable.of(failure, reader))
        : brokeOff(failure);
  }

  /** What a decoder threw. */
  MalformedResponseException undecodable(Undecodable why) {
    return exception(why.path(), why.problem(), why.standIn());
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
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
