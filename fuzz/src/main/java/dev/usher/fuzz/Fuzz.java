package dev.usher.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okio.ByteString;

/** The long run. */
public final class Fuzz {

  /** What chance starts from unless another number is given; the same as in the short run. */
  static final long SEED = 20_261_124;

  private static final long ANSWERS = 10_000_000;
  private static final long STEP = 500_000;
  private static final Duration LIMIT = Duration.ofSeconds(1);
  private static final int SHOWN = 2_000;

  private final PrintStream out;
  private final Mutator mutator;
  private final Campaign campaign;

  private Fuzz(PrintStream out, long seed, int threads) throws IOException {
    this.out = out;
    this.mutator = new Mutator(seeds(), seed);
    this.campaign = new Campaign(mutator, Optional.of(LIMIT), threads);
  }

  /**
   * Runs ten million answers, or {@code count}; {@code only number} runs one of them and shows it.
   * Exits with 1 where something is not as promised, with 2 where an argument is not known.
   */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> words = List.of(arguments);
    if (!String.join(" ", words).matches("(only \\d+|\\d*)( seed -?\\d+)?|seed -?\\d+")) {
      out.println("usage: fuzz/run [count | only number] [seed number]");
      System.exit(2);
    }
    int at = words.indexOf("seed");
    boolean isOne = words.indexOf("only") == 0;
    int threads = isOne ? 1 : Runtime.getRuntime().availableProcessors();
    Fuzz fuzz = new Fuzz(out, at < 0 ? SEED : Long.parseLong(words.get(at + 1)), threads);
    boolean isSound =
        isOne
            ? fuzz.show(Long.parseLong(words.get(1)))
            : fuzz.run(words.isEmpty() || at == 0 ? ANSWERS : Long.parseLong(words.get(0)));
    System.exit(isSound ? 0 : 1);
  }

  private boolean run(long count) throws InterruptedException {
    out.printf("%d seeds, chance from %d%n", mutator.seeds().size(), mutator.seed());
    Tally tally =
        campaign.run(
            count,
            done -> {
              if (done % STEP == 0) {
                out.printf("%,d%n", done);
              }
            });
    tally.print(out);
    return tally.violations().isEmpty();
  }

  private boolean show(long number) {
    ByteString answer = mutator.answer(number);
    out.println(answer.size() + " bytes:");
    out.println(answer.substring(0, Math.min(SHOWN, answer.size())).utf8());
    Tally tally = new Tally();
    tally.add(number, campaign.trial(number));
    tally.print(out);
    return tally.violations().isEmpty();
  }

  /** Own seeds, and recorded ones where there are any. */
  static List<Seed> seeds() throws IOException {
    List<Seed> seeds = new ArrayList<>(OwnSeeds.all());
    seeds.addAll(RecordedSeeds.in(Path.of(System.getProperty("usher.shared", "../shared"))));
    return seeds;
  }
}
