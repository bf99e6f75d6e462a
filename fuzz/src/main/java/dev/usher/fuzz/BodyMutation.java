package dev.usher.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import okio.Buffer;
import okio.ByteString;

/** Changes a body: its JSON while it is some, then its bytes. */
final class BodyMutation {

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16,
          StandardCharsets.ISO_8859_1,
          StandardCharsets.US_ASCII);

  /** Byte order marks, bytes that are no UTF-8, control characters, beginnings of JSON. */
  private static final List<ByteString> PIECES =
      List.of(
          ByteString.decodeHex("efbbbf"),
          ByteString.decodeHex("feff"),
          ByteString.decodeHex("fffe"),
          ByteString.decodeHex("fffe0000"),
          ByteString.decodeHex("c080"),
          ByteString.decodeHex("eda080"),
          ByteString.decodeHex("f5ff80"),
          ByteString.decodeHex("e282"),
          ByteString.decodeHex("00"),
          ByteString.decodeHex("0000000000000000"),
          ByteString.decodeHex("0d0a1b5b33316d"),
          ByteString.encodeUtf8("\u2028\u202e\u0085"),
          ByteString.encodeUtf8("<title"),
          ByteString.encodeUtf8("\"errors\":["),
          ByteString.encodeUtf8("\\"),
          ByteString.encodeUtf8("\""),
          ByteString.encodeUtf8("}]"));

  private final SplittableRandom random;
  private final Values values;
  private final List<Seed> seeds;

  BodyMutation(SplittableRandom random, List<Seed> seeds) {
    this.random = random;
    this.values = new Values(random);
    this.seeds = seeds;
  }

  ByteString of(ByteString body) {
    ByteString changed = body;
    if (random.nextInt(8) > 0) {
      changed = structure(changed);
    }
    int times = random.nextInt(8) == 0 ? 1 + random.nextInt(4) : 0;
    for (int i = 0; i < times; i++) {
      changed = bytes(changed);
    }
    return random.nextInt(32) == 0 ? transcoded(changed) : changed;
  }

  private ByteString structure(ByteString body) {
    String text = body.utf8();
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      List<JsonSpans.Span> spans = JsonSpans.of(text);
      text =
          spans.isEmpty()
              ? text + values.any()
              : structure(text, spans.get(random.nextInt(spans.size())));
    }
    return ByteString.encodeUtf8(text);
  }

  private String structure(String text, JsonSpans.Span span) {
    String before = text.substring(0, span.start());
    String value = text.substring(span.start(), span.end());
    String after = text.substring(span.end());
    return switch (random.nextInt(8)) {
      case 0 -> before + after;
      case 1 -> before + value + "," + value + after;
      case 2 -> before + "[" + value + "]" + after;
      case 3 -> before + "{\"error\":" + value + "}" + after;
      case 4 -> before + anotherBody() + after;
      case 5 -> before;
      default -> before + values.any() + after;
    };
  }

  private String anotherBody() {
    return seeds.get(random.nextInt(seeds.size())).answer().body().utf8();
  }

  private ByteString bytes(ByteString body) {
    int from = random.nextInt(body.size() + 1);
    int to = Math.min(body.size(), from + random.nextInt(12));
    return switch (random.nextInt(5)) {
      case 0 -> body.substring(0, from);
      case 1 -> spliced(body, from, to, ByteString.EMPTY);
      case 2 -> spliced(body, 0, 0, piece());
      case 3 -> spliced(body, from, to, ByteString.of((byte) random.nextInt(256)));
      default -> spliced(body, from, from, piece());
    };
  }

  private ByteString piece() {
    return PIECES.get(random.nextInt(PIECES.size()));
  }

  private static ByteString spliced(ByteString whole, int from, int to, ByteString instead) {
    return new Buffer()
        .write(whole.substring(0, from))
        .write(instead)
        .write(whole.substring(to))
        .readByteString();
  }

  private ByteString transcoded(ByteString body) {
    Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
    return ByteString.encodeString(body.utf8(), charset);
  }
}
