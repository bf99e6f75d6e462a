package dev.usher.fuzz;

import java.util.ArrayList;
import java.util.List;
import okio.Buffer;
import okio.ByteString;

/**
 * An answer before it is on the wire. Characters of its headers are bytes there: those beyond ASCII
 * go out as UTF-8.
 *
 * @param status the status, three digits or not
 * @param headers the headers, without those that frame the body
 * @param body the bytes of the body
 * @param framing how the end of the body is told
 */
record Answer(int status, List<Header> headers, ByteString body, Framing framing) {

  Answer {
    headers = List.copyOf(headers);
  }

  Answer withStatus(int other) {
    return new Answer(other, headers, body, framing);
  }

  Answer withBody(ByteString other) {
    return new Answer(status, headers, other, framing);
  }

  Answer with(Framing other) {
    return new Answer(status, headers, body, other);
  }

  Answer withHeaders(List<Header> others) {
    return new Answer(status, others, body, framing);
  }

  Answer plus(Header header) {
    List<Header> more = new ArrayList<>(headers);
    more.add(header);
    return withHeaders(more);
  }

  /** What a server would send. */
  ByteString wire() {
    Buffer wire = new Buffer();
    wire.writeUtf8("HTTP/1.1 ").writeUtf8(Integer.toString(status)).writeUtf8(" Fuzz\r\n");
    for (Header header : headers) {
      wire.writeUtf8(header.name()).writeUtf8(": ").writeUtf8(header.value()).writeUtf8("\r\n");
    }
    framing.write(body, wire);
    return wire.readByteString();
  }
}
