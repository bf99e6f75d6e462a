package dev.usher;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import okio.Buffer;
import okio.ByteString;

/** Bodies that were damaged on their way: cut, flipped, doubled, spliced. */
public final class Mutations {

  private static final List<String> TOKENS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          ":",
          ",",
          "\\",
          "\\u12",
          "null",
          "1e999",
          "-",
          "NaN",
          "\uFEFF",
          "\u0000",
          "<title>",
          "\"error\":",
          "\"errors\":[",
          "\"details\":{",
          "\"ticket\":",
          "[[[[[[[[[[[[");

  private Mutations() {}

  /** One to four mutations of one of {@code originals}. */
  public static Arbitrary<byte[]> of(String... originals) {
    Arbitrary<byte[]> whole =
        Arbitraries.of(originals).map(text -> text.getBytes(StandardCharsets.UTF_8));
    Arbitrary<List<Mutation>> mutations = mutation().list().ofMinSize(1).ofMaxSize(4);
    return Combinators.combine(whole, mutations).as(Mutations::apply);
  }

  private static Arbitrary<Mutation> mutation() {
    Arbitrary<Double> place = Arbitraries.doubles().between(0, 1);
    Arbitrary<Integer> length = Arbitraries.integers().between(0, 40);
    Arbitrary<byte[]> cut = Arbitraries.just(new byte[0]);
    Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMinSize(1).ofMaxSize(8);
    Arbitrary<byte[]> token =
        Arbitraries.of(TOKENS).map(text -> text.getBytes(StandardCharsets.UTF_8));
    return Combinators.combine(place, length, Arbitraries.oneOf(cut, noise, token))
        .as((at, cutOff, instead) -> new Mutation(at, cutOff, ByteString.of(instead)));
  }

  private static byte[] apply(byte[] whole, List<Mutation> mutations) {
    byte[] bytes = whole;
    for (Mutation mutation : mutations) {
      bytes = mutation.apply(bytes);
    }
    return bytes;
  }

  /** What stands at a place, up to a length, gives way to something else. */
  private record Mutation(double place, int length, ByteString instead) {
    byte[] apply(byte[] whole) {
      int from = (int) (place * whole.length);
      int to = Math.min(whole.length, from + length);
      return new Buffer()
          .write(whole, 0, from)
          .write(instead)
          .write(whole, to, whole.length - to)
          .readByteArray();
    }
  }
}
