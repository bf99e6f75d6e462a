package dev.usher.fuzz;

import java.util.List;
import java.util.SplittableRandom;
import okio.Buffer;
import okio.ByteString;

/**
 * Makes the answers. The one of a seed and a number is always the same, so each can be made again
 * alone.
 *
 * @param seeds what it starts from
 * @param seed what chance starts from
 */
record Mutator(List<Seed> seeds, long seed) {

  private static final List<Integer> STATUSES =
      List.of(
          200, 201, 202, 204, 205, 206, 299, 300, 301, 302, 304, 307, 308, 400, 401, 402, 403, 404,
          405, 406, 407, 408, 409, 410, 412, 413, 414, 415, 418, 421, 422, 423, 425, 429, 431, 451,
          499, 500, 501, 502, 503, 504, 511, 520, 599, 600, 999, 100, 101, 103, 0, 1000, -1);

  private static final Framing[] FRAMINGS = Framing.values();

  Mutator {
    seeds = List.copyOf(seeds);
  }

  /** The bytes of an answer, from the status line on. */
  ByteString answer(long number) {
    SplittableRandom random = random(number);
    Answer original = start(random);
    Answer answer = original;
    if (random.nextInt(3) == 0) {
      answer = answer.withStatus(status(random));
    }
    if (random.nextInt(3) == 0) {
      answer = answer.withHeaders(new HeaderMutation(random).of(answer.headers()));
    }
    if (random.nextInt(4) == 0) {
      answer = answer.with(FRAMINGS[random.nextInt(FRAMINGS.length)]);
    }
    // Mostly, and always where nothing else is changed.
    if (random.nextInt(16) > 0 || answer.equals(original)) {
      answer = answer.withBody(new BodyMutation(random, seeds).of(answer.body()));
    }
    ByteString wire = answer.wire();
    return random.nextInt(64) == 0 ? noisy(wire, random) : wire;
  }

  /** Chance for what else belongs to the trial of an answer. */
  SplittableRandom random(long number) {
    return new SplittableRandom(seed + number * 0xD134_2543_DE82_EF95L);
  }

  /** Half of the answers start from refusals, however many of the other seeds there are. */
  private Answer start(SplittableRandom random) {
    boolean refused = random.nextBoolean();
    Answer answer;
    do {
      answer = seeds.get(random.nextInt(seeds.size())).answer();
    } while (refused && answer.status() < 300);
    return answer;
  }

  private static int status(SplittableRandom random) {
    return random.nextInt(4) == 0
        ? 200 + random.nextInt(400)
        : STATUSES.get(random.nextInt(STATUSES.size()));
  }

  /** Some bytes anywhere, status line and headers included, are others. */
  private static ByteString noisy(ByteString wire, SplittableRandom random) {
    byte[] bytes = wire.toByteArray();
    int times = 1 + random.nextInt(6);
    for (int i = 0; i < times; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return new Buffer().write(bytes, 0, bytes.length - random.nextInt(4)).readByteString();
  }
}
