package dev.usher.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonReader.Token;
import dev.usher.ZendeskException;
import java.io.IOException;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import okio.ByteString;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * Decodes JSON straight from the connection. The body must be one JSON document and no more, and
 * not beyond a length: a decoder holds strings, and what it makes of the rest, in memory.
 *
 * @param <T> what the value becomes; null stands for no value, where that is allowed
 */
final class JsonResponseReader<T extends @Nullable Object> implements ResponseReader<T> {

  private static final long SEGMENT = 8192;

  private static final ByteString UTF8_BOM = ByteString.decodeHex("efbbbf");

  private final JsonAdapter<T> adapter;
  private final MemberPath members;
  private final Absence absence;
  private final long maxBytes;

  JsonResponseReader(JsonAdapter<T> adapter, MemberPath members, Absence absence, long maxBytes) {
    this.adapter = adapter;
    this.members = members;
    this.absence = absence;
    this.maxBytes = maxBytes;
  }

  @Override
  @SuppressWarnings("NullAway") // T itself is nullable where no value is allowed
  public T read(Response response, String endpoint, int attempts) {
    Answer answer = new Answer(response, endpoint, attempts);
    try (ResponseBody body = response.body()) {
      BufferedSource source = body.source();
      if (source.rangeEquals(0, UTF8_BOM)) {
        source.skip(UTF8_BOM.size());
      }
      if (source.exhausted()) {
        absence.at("$", "the body is empty", answer);
        return null;
      }
      return document(bounded(source), answer);
    } catch (IOException e) {
      throw answer.brokeOff(e);
    }
  }

  /**
   * What is shorter than the least that Okio reads at once, as most answers are, needs no count. It
   * is decoded from memory: Moshi asks for nearly every byte whether it is there, and a plain
   * buffer knows at once.
   */
  private BufferedSource bounded(BufferedSource source) throws IOException {
    return source.request(Math.min(SEGMENT, maxBytes) + 1)
        ? Okio.buffer(new BoundedSource(source, maxBytes))
        : source.getBuffer();
  }

  private @Nullable T document(BufferedSource source, Answer answer) throws IOException {
    JsonReader reader = JsonReader.of(source);
    try {
      T value = value(reader, answer);
      // This also takes the end of a chunked body off the wire, else the connection is dropped.
      if (reader.peek() != Token.END_DOCUMENT) {
        throw answer.malformed("$", "something follows the JSON document");
      }
      return value;
    } catch (ZendeskException e) {
      throw e;
    } catch (BoundedSource.TooLong e) {
      throw answer.tooLong(reader.getPath(), maxBytes);
    } catch (IOException e) {
      throw answer.unreadable(e, reader, source);
    } catch (RuntimeException | AssertionError e) {
      // Moshi's reflective adapters report a member that they may not touch as an AssertionError.
      throw answer.undecodable(Undecodable.of(e, reader).withMend(members, reader));
    }
  }

  private @Nullable T value(JsonReader reader, Answer answer) throws IOException {
    int step = 0;
    while (step < members.depth() && reader.peek() != Token.NULL) {
      members.enter(reader, step, answer);
      step++;
    }
    T value = reader.peek() == Token.NULL ? reader.nextNull() : adapter.fromJson(reader);
    if (value == null) {
      absence.at(members.jsonPath(step), "there is null where a value is due", answer);
    }
    members.leave(reader, step);
    return value;
  }
}
